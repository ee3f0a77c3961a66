package app.spotwright.engine.copy;

import java.util.regex.Pattern;

/** How long words take to say. */
final class Spoken {
  /** The 165 words a minute of an advertisement that is read without hurry. */
  static final double WORDS_PER_SECOND = 2.75;

  /** Silence that a scene needs around its words, for the cut and the breath. */
  static final double BREATH_SECONDS = 0.5;

  private static final Pattern CURRENCY = Pattern.compile("[$€£¥]");

  private Spoken() {}

  /** Words as they are heard: "$3.49" is five, "24" is two, "www" letter by letter. */
  static int words(String text) {
    if (text.isBlank()) {
      return 0;
    }
    int count = 0;
    for (String token : text.strip().split("[\\s–—-]+")) {
      count += token.chars().anyMatch(Character::isDigit) ? number(token) : word(token);
    }
    return count;
  }

  /** How long a scene has to be for the words. */
  static double seconds(int words) {
    return words / WORDS_PER_SECOND + BREATH_SECONDS + 1e-3;
  }

  static int budget(double seconds) {
    return (int) Math.floor((seconds - BREATH_SECONDS) * WORDS_PER_SECOND - 1e-6);
  }

  private static int word(String token) {
    if (token.chars().noneMatch(Character::isLetter)) {
      return 0;
    }
    boolean address = token.matches("(?i).*\\w\\.[a-z]{2,}.*") || token.contains("@");
    return address ? 1 + token.split("[.@/]").length : 1;
  }

  private static int number(String token) {
    int count = CURRENCY.matcher(token).find() || token.contains("%") ? 1 : 0;
    for (String part : token.split("[^\\p{L}\\p{N}]+")) {
      int digits = (int) part.chars().filter(Character::isDigit).count();
      count +=
          switch (digits) {
            case 0 -> part.isEmpty() ? 0 : 1;
            case 1 -> 1;
            case 2 -> part.matches("\\d?0|1\\d") ? 1 : 2;
            case 3 -> part.endsWith("00") ? 2 : 4;
            case 4 -> part.endsWith("00") ? 3 : 4;
            default -> digits;
          };
      count += digits > 0 && digits < part.length() ? 1 : 0;
    }
    return count;
  }
}
