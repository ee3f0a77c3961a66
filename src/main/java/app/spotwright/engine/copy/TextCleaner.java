package app.spotwright.engine.copy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a messy brief readable: marks, units, capitals, typing slips. */
final class TextCleaner {
  private static final Pattern PICTOGRAM =
      Pattern.compile("[\\p{So}\\p{Cs}\\p{Co}\\x{1F000}-\\x{1FAFF}\\x{2190}-\\x{2BFF}]");
  private static final Pattern JOINERS =
      Pattern.compile("[\\x{FE00}-\\x{FE0F}\\x{200B}-\\x{200F}\\x{2060}\\x{20E3}\\x{FEFF}]");
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\d])\\p{L}[\\p{L}'’-]*(?![\\p{L}\\d])");

  private static final Pattern POLITE =
      Pattern.compile(
          "(?i)[, ]*\\b(?:pls|plz|please|thx|thanks|thank you|kindly)\\b(?! (?:drink|enjoy))");

  private final Copybook book;
  private final String brand;

  TextCleaner(Copybook book, String brand) {
    this.book = book;
    this.brand = brand;
  }

  String clean(String raw) {
    String t = JOINERS.matcher(raw.replace("\r", "\n")).replaceAll("");
    t = PICTOGRAM.matcher(t.replaceAll("[™®©]", "")).replaceAll(" \n ");
    t = t.replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ").replaceAll("[\\t\\x{A0}\\x{202F} ]+", " ");
    t = t.replaceAll("[‘’`´]", "'").replaceAll("[“”„«»]", "\"");
    t = t.replaceAll("[!]{2,}", "!").replaceAll("[?!]*\\?[?!]*", "?").replaceAll("…|\\.{2,}", ". ");
    t = t.replaceAll("[*_#~^|<>{}\\[\\]\\\\]+", " ");
    t = t.replaceAll("[ ]+(?=[,;:!?])|[ ]+(?=[.](?:\\s|$))", "").replaceAll(",[ ,]*,", ",");
    t = t.replaceAll("(?<=[\\p{L}\\d]) \\+ (?=\\p{L})", " and ");
    t = POLITE.matcher(t).replaceAll(" ");
    t =
        t.replaceAll(
            "(?i)\\bits (?=(?:an?|the|so|very|really|just|only|now|made|\\d+)\\b)", "it's ");
    t = calm(t);
    t = book.corrected(t);
    t = units(t);
    if (brand.contains(" & ")) {
      t =
          t.replaceAll(
              "(?i)" + Pattern.quote(brand.replace(" & ", " and ")),
              Matcher.quoteReplacement(brand));
    }
    return t.replaceAll(" +", " ").replaceAll(" *\\n[ \\n]*", "\n").strip();
  }

  private static String units(String text) {
    return text.replaceAll(
            "(?i)\\bhand (?=(?:poured|made|knitted|sewn|picked|crafted|painted|finished|rolled|cut|woven|carved)\\b)",
            "hand-")
        .replaceAll("(?i)\\b(non|anti) (?=(?:slip|stick|toxic)\\b)", "$1-")
        .replaceAll("(?i)\\b(oat|plant|soy|water) based\\b", "$1-based")
        .replaceAll("(?i)\\bweight:? (?=\\d)", "weighs ")
        .replaceAll("(?<=\\d)(kg|ml|cl|cm|mm|km|mAh)\\b", " $1")
        .replaceAll("(?i)(?<=\\d) ?g (?=(?:protein|carbs|fibre|fiber|sugar)\\b)", " g of ")
        .replaceAll("(?i)\\bsmall batch\\b(?=[,.\\n])", "small-batch")
        .replaceAll("(?i)\\bitch free\\b", "itch-free")
        .replaceAll(
            "(?i)\\b(bpa|gluten|sugar|dairy|lactose|nut|cruelty|fragrance|grain) free\\b",
            "$1-free")
        .replaceAll(
            "(?i)\\b(dm|pm|text|message|whatsapp) (?:us |me )?(?:to|for) (?:orders?|book)\\b",
            "message us to order")
        .replaceAll("(?i)\\b(\\d+(?:[.,]\\d\\d)?) ?(?:usd|dollars?)\\b", "\\$$1")
        .replaceAll("(?i)\\b(\\d+(?:[.,]\\d\\d)?) ?(?:eur|euros?)\\b", "€$1")
        .replaceAll("(?i)\\b(\\d+(?:[.,]\\d\\d)?) ?(?:gbp|quid)\\b", "£$1")
        .replaceAll("(?i)\\bfrom (\\d+) pounds\\b", "from £$1")
        .replaceAll("(?<![\\d.,])(\\d+(?:[.,]\\d\\d)?) ?([$€£])(?!\\d)", "$2$1")
        .replaceAll("(?i)\\b(?:it's|the price is|price is|it costs|costs) (?=[$€£])", "")
        .replaceAll("(?i)(?<=\\d) ?(?:hrs?|hours?|h)\\b(?!-)", " hours")
        .replaceAll(
            "(?i)(?<=\\d) ?(?:mins?|minutes|minute(?! \\p{L}+(?:[.,\\n]|$)))\\b(?!-)", " minutes")
        .replaceAll("(?i)(?<=\\d) ?(?:yrs?|years?)\\b(?!-)", " years")
        .replaceAll("(?i)\\b1 hours\\b", "1 hour")
        .replaceAll("(?i)\\b1 minutes\\b", "1 minute")
        .replaceAll("(?i)\\b1 years\\b", "1 year")
        .replaceAll(
            "(?i)\\b(\\d+)[ -](year|month|week|day|hour|minute)s? "
                + "(warranty|guarantee|trial|battery|burn|money-back|returns?)",
            "$1-$2 $3")
        .replaceAll(
            "(?i)\\b(cold|hot|warm|cool|fresh|charged|lasts?|burns?|awake) "
                + "(\\d+ (?:hours?|minutes?|days?|weeks?))\\b",
            "$1 for $2")
        .replaceAll("(?i)\\bw/(?=o\\b)o ", "without ")
        .replaceAll("(?i)\\bw/ ?", "with ")
        .replaceAll(" ?& ?(?=[\\p{L}\\p{N}])", " and ")
        .replaceAll("(?i)\\bincl\\. ", "including ");
  }

  /** Takes shouting back to sentences; keeps acronyms, places, days and the brand. */
  private String calm(String text) {
    long upper = text.chars().filter(Character::isUpperCase).count();
    long lower = text.chars().filter(Character::isLowerCase).count();
    boolean shouts = upper > 12 && upper > 2 * lower;
    String t = WORD.matcher(text).replaceAll(m -> word(m.group(), shouts));
    return brand.isBlank()
        ? t
        : t.replaceAll(
            "(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(brand) + "(?![\\p{L}\\p{N}]|[.@]\\p{L})",
            Matcher.quoteReplacement(brand));
  }

  private String word(String word, boolean shouts) {
    Lexicon lexicon = book.lexicon();
    boolean capitals =
        word.length() > 3
            && word.equals(word.toUpperCase(Locale.ROOT))
            && !lexicon.is("acronyms", word);
    String w = shouts || capitals ? word.toLowerCase(Locale.ROOT) : word;
    if (shouts && lexicon.is("acronyms", word) && !word.matches("(?i)us|it")) {
      return word;
    }
    return w.equals(w.toLowerCase(Locale.ROOT)) ? lexicon.properName(w) : w;
  }
}
