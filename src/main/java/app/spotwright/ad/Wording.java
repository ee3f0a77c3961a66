package app.spotwright.ad;

import org.jspecify.annotations.Nullable;

/** The rules that texts of people obey, said in one place. */
final class Wording {
  private Wording() {}

  /** Refuses what a document leaves out by writing null. */
  static void present(@Nullable Object value, String what) {
    if (value == null) {
      throw new IllegalArgumentException(what + " is missing");
    }
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
