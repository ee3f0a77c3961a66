package app.spotwright.engine.copy;

import java.util.regex.Pattern;

/** Tells prices, discounts and proofs from features. */
final class Offers {
  private static final Pattern OFFER =
      Pattern.compile(
          "(?i).*(?:[$€£¥]\\s?\\d|\\d\\s?(?:€|usd|eur|gbp|dollars|euros|pounds)|\\d\\s?%\\s*(?:off|discount|less)"
              + "|\\bpercent off\\b|\\bdiscount|\\bsave [$€£]?\\d|\\bhalf price\\b|\\bon sale\\b|\\bsale\\b|\\bvoucher"
              + "|\\bcode [A-Z0-9]{3,}|\\bbuy (?:one|two|\\d)\\b|\\bmoney[- ]back\\b|\\bno credit card\\b"
              + "|\\b(?:until|ends|through|before) (?:\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|"
              + "mon|tue|wed|thu|fri|sat|sun|midnight|tomorrow|the end)\\w*)"
              + "|(?<!(?:sugar|dairy|gluten|bpa|cruelty|fragrance|nut|lactose|hands|stress|risk|plastic|fat|"
              + "alcohol|ad|pain|worry|lint|oil|soy|grain|wheat)[ -])\\bfree(?:$| (?!from|of|to move)\\w+)).*");
  private static final Pattern PROOF =
      Pattern.compile(
          "(?i).*(?:\\bsince \\d{4}|\\b\\d[\\d,.]*\\+? (?:years of|happy|customers|clients|reviews|"
              + "families|users|teams|readers|stars?\\b)|\\baward|\\btrusted by|\\brated\\b|\\breviews\\b"
              + "|\\bclinically|\\bdermatolog|\\brecommended by|\\byears of experience|\\bsold\\b).*");
  private static final Pattern PRICE =
      Pattern.compile(
          "(?i)(?:from |only |just |now )?(?:[$€£¥]\\s?\\d[\\d,.]*\\d|[$€£¥]\\s?\\d+|\\d[\\d,.]*\\s?(?:€|euros|dollars|pounds))(?: (?:an?|per|each|/) ?\\p{L}+)?");

  private Offers() {}

  static boolean matches(String text) {
    return OFFER.matcher(text).matches();
  }

  static boolean proves(String text) {
    return PROOF.matcher(text).matches();
  }

  /** The price alone ("from $9 a month"), or empty. */
  static String price(String text) {
    var m = PRICE.matcher(text);
    return m.find() ? m.group().strip() : "";
  }
}
