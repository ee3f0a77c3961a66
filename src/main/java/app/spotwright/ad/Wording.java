package app.spotwright.ad;

import org.jspecify.annotations.Nullable;

/** The rules that texts and numbers of people obey, said in one place. */
final class Wording {
  private Wording() {}

  /** Refuses what a document leaves out by writing null. */
  static void present(@Nullable Object value, String what) {
    if (value == null) {
      throw new IllegalArgumentException(what + " is missing");
    }
  }

  /** Refuses a number outside of its range; both ends are allowed. */
  static void within(double value, String what, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          "%s is %s to %s, not %s".formatted(what, plain(least), plain(most), plain(value)));
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? "%.0f".formatted(value) : String.valueOf(value);
  }

  /**
   * Refuses a text that is too short, too long, or has control characters other than line breaks
   * and tabs.
   */
  static void require(String text, String what, int least, int most) {
    if (text.strip().length() < least) {
      throw new IllegalArgumentException(what + " is empty");
    }
    if (text.length() > most) {
      throw new IllegalArgumentException(
          "%s has %,d characters; at most %,d are possible".formatted(what, text.length(), most));
    }
    text.codePoints()
        .filter(c -> Character.getType(c) == Character.CONTROL && "\n\r\t".indexOf(c) < 0)
        .findFirst()
        .ifPresent(c -> {
          throw new IllegalArgumentException(
              "%s has a control character (U+%04X); remove it".formatted(what, c));
        });
  }
}
