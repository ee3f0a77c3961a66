package app.spotwright.engine.copy;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a messy brief readable: marks, units, capitals, typing slips. */
final class TextCleaner {
  private static final Pattern PICTOGRAM =
      Pattern.compile("[\\p{So}\\p{Cs}\\p{Co}\\x{1F000}-\\x{1FAFF}\\x{2190}-\\x{2BFF}]");
  private static final Pattern JOINERS =
      Pattern.compile("[\\x{FE00}-\\x{FE0F}\\x{200B}-\\x{200F}\\x{2060}\\x{20E3}\\x{FEFF}]");
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\d])\\p{L}[\\p{L}'’-]*(?![\\p{L}\\d])");

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
    t = calm(t);
    t = book.corrected(t);
    return units(t).replaceAll(" +", " ").replaceAll(" *\\n[ \\n]*", "\n").strip();
  }

  private static String units(String text) {
    return text.replaceAll("(?i)(?<=\\d) ?(?:hrs?|hours?|h)\\b(?!-)", " hours")
        .replaceAll("(?i)(?<=\\d) ?(?:mins?|minutes?)\\b(?!-)", " minutes")
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
            java.util.regex.Matcher.quoteReplacement(brand));
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
