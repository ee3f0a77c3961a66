package app.spotwright.engine.copy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells prices, discounts and proofs from features. */
final class Offers {
  private static final Pattern OFFER =
      Pattern.compile(
          "(?i).*(?:[$€£¥]\\s?\\d|\\d\\s?(?:€|usd|eur|gbp|dollars|euros|pounds)|\\d\\s?%\\s*(?:off|discount|less)"
              + "|\\bpercent off\\b|\\bdiscount|\\bsave [$€£]?\\d|\\bhalf price\\b|\\bon sale\\b|\\bsale\\b|\\bvoucher"
              + "|\\bcode [A-Z0-9]{3,}|\\bbuy (?:one|two|\\d)\\b|\\bmoney[- ]back\\b|\\bno credit card\\b"
              + "|\\b(?:until|ends|through|before|order by) (?:\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|"
              + "mon|tue|wed|thu|fri|sat|sun|midnight|tomorrow|the end)\\w*)"
              + "|(?<!\\p{L}-)(?<!(?:sugar|dairy|gluten|bpa|cruelty|fragrance|nut|lactose|hands|stress|risk|plastic|fat|"
              + "alcohol|ad|pain|worry|lint|oil|soy|grain|wheat)[ -])\\bfree(?:$| (?!from|of|to move)\\w+)).*");
  private static final Pattern PROOF =
      Pattern.compile(
          "(?i).*(?:\\bsince \\d{4}|\\b\\d[\\d,.]*\\+? (?:years of|happy|customers|clients|reviews|"
              + "families|users|teams|readers|subscribers|members|stars?\\b)|\\baward|\\btrusted by|\\brated\\b|\\breviews\\b"
              + "|\\bclinically|\\bdermatolog|\\brecommended by|\\byears of experience|\\bsold\\b).*");
  private static final Pattern PRICE =
      Pattern.compile(
          "(?i)(?:from |only |just |now )?(?:[$€£¥]\\s?\\d[\\d,.]*\\d|[$€£¥]\\s?\\d+|\\d[\\d,.]*\\s?(?:€|euros|dollars|pounds))(?: (?:an?|per|each|/) ?\\p{L}+)?");

  private static final Pattern DATE =
      Pattern.compile(
          "(?i)\\b(?:launch(?:es|ing)?|opens?|starts?|available|delivery|completion|register by|arrives?|from)"
              + " (?:on |in |from )?(?:(?:early |late )?(?:spring|summer|autumn|winter) 20\\d\\d"
              + "|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b)");

  private static final Pattern NOW =
      Pattern.compile("(?i).*\\bnow (?:only |just )?([$€£]\\d[\\d,.]*\\d).*|(?!)");
  private static final Pattern LAST_PRICE = Pattern.compile("(?i)\\bfrom [$€£]\\d[\\d,.]*$");
  private static final Pattern DATES =
      Pattern.compile(
          "(?i)(?:from|until|on|by|before|in) (?:january|february|march|april|may|june|july|august|september|october"
              + "|november|december) \\d+(?: (?:to|and) \\p{L}+ \\d+)?");

  private static final Pattern WHOLE_PRICE =
      Pattern.compile(
          "(?i)(?:for |from |only |just |now )*(?:[$€£¥]\\s?\\d[\\d,.]*|\\d[\\d,.]*\\s?(?:€|usd|eur|gbp|euros?|dollars|pounds))"
              + "(?: (?:an?|per|each|/) ?\\p{L}+| for \\d+)?(?: (?:this week|today|only))?");

  private static final Pattern ITEM =
      Pattern.compile("(?i)([^$€£]{3,30}?)(?:,? (?:for|at|is|costs|from))? ?([$€£]\\d[\\d.,]*)");

  private Offers() {}

  /** "box of 16 €24" as one says it: "a box of 16 for €24"; other offers as they are. */
  static String said(String text, Lexicon lexicon) {
    Matcher m = ITEM.matcher(text);
    if (!m.matches()
        || text.matches(
            "(?i).*\\b(?:was|now|from|off|only|just|save|a|an|is|over|under|free|orders?)\\b.*")) {
      return text;
    }
    String item = m.group(1).strip();
    String head = item.replaceAll(" of .*", "");
    head = head.substring(head.lastIndexOf(' ') + 1);
    boolean bare = lexicon.plural(head) || lexicon.mass(head) || item.matches("\\d+|the .*");
    return (bare ? item : Grammar.article(item)) + " for " + m.group(2);
  }

  /** True for "$3.49 a can" and "from €95", false for "$5 off". */
  static boolean isPrice(String text) {
    return WHOLE_PRICE.matcher(text).matches();
  }

  /** As one asks it: "for $3.49 a can", "from €95". */
  static String asAsked(String price) {
    String small =
        price
            .replaceFirst("(?i)^now ", "")
            .replaceFirst(
                "^[FOJ]",
                price.isEmpty() ? "" : price.substring(0, 1).toLowerCase(java.util.Locale.ROOT));
    if (small.matches("(?:for|from) .*")) {
      return small;
    }
    return (small.contains(" for ") ? "at " : "for ") + small;
  }

  /** The price without "for", to stand after a noun: "$3.49 a can", "from €95". */
  static String alone(String price) {
    return asAsked(price).replaceFirst("^(?:for|at) ", "");
  }

  static boolean matches(String text) {
    return OFFER.matcher(text).matches() || dated(text);
  }

  static boolean proves(String text) {
    return PROOF.matcher(text).matches();
  }

  /**
   * The price that holds in "was €599, now €449 until May 31", or "from $65" in "nails from $65";
   * or empty.
   */
  static String now(String text) {
    Matcher m = NOW.matcher(text);
    return m.matches() ? m.group(1).strip() : "";
  }

  /** The part of an offer that has to be heard: what comes before a comma, or its dates. */
  static String brief(String text) {
    Matcher price = LAST_PRICE.matcher(text);
    if (price.find()) {
      return price.group().strip();
    }
    Matcher dates = DATES.matcher(text);
    return dates.find() && !text.contains(",") ? dates.group() : text.split(", | then | until ")[0];
  }

  /** True for "launches September 12", which needs a subject. */
  static boolean dated(String text) {
    return DATE.matcher(text).find();
  }

  /** The price alone ("from $9 a month"), or empty. */
  static String price(String text) {
    var m = PRICE.matcher(text);
    return m.find() ? m.group().strip() : "";
  }
}
