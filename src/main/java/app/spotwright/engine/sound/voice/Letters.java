package app.spotwright.engine.sound.voice;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How words are written: capitals, digits inside, accents. */
final class Letters {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BOUNDARY =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})|[_./+-]+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private Letters() {}

  /** {@code UV} to {@code U V}: letters that are named. */
  static String spaced(String letters) {
    return String.join(" ", letters.toUpperCase(Locale.ROOT).split(""));
  }

  /** {@code YouTube24} to {@code You Tube twenty four}. */
  static String split(String word) {
    Matcher digits = DIGITS.matcher(BOUNDARY.matcher(word).replaceAll(" "));
    return digits.replaceAll(run -> Numbers.cardinal(run.group())).strip();
  }

  /** Latin letters without accents, typographic apostrophes made plain. */
  static String plain(String text) {
    String folded =
        text.replace('’', '\'')
            .replace('‘', '\'')
            .replace("ß", "ss")
            .replace("ø", "o")
            .replace("Ø", "O")
            .replace("æ", "ae")
            .replace("Æ", "Ae")
            .replace("œ", "oe")
            .replace("ł", "l");
    return MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
  }

  static boolean capitals(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
