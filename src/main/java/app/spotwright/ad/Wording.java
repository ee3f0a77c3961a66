package app.spotwright.ad;

import app.spotwright.media.Impossible;
import app.spotwright.media.Sentence;
import org.jspecify.annotations.Nullable;

/** The rules that texts and numbers of people obey, said in one place. */
final class Wording {
  private Wording() {}

  /**
   * Refuses what a document leaves out by writing null.
   *
   * @param field its name in the document
   */
  static void present(@Nullable Object value, String field) {
    if (value == null) {
      throw new Impossible(Rule.MISSING, field);
    }
  }

  /** Refuses a number outside of its range; both ends are allowed. */
  static void within(double value, Part what, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new Impossible(Rule.RANGE, Sentence.of(what), least, most, value);
    }
  }

  /**
   * Refuses a text that is too short, too long, or has control characters other than line breaks
   * and tabs.
   */
  static void require(String text, Part what, int least, int most) {
    require(text, Sentence.of(what), least, most);
  }

  /** The same, where its name names something itself. */
  static void require(String text, Sentence what, int least, int most) {
    if (text.strip().length() < least) {
      throw new Impossible(Rule.EMPTY, what);
    }
    if (text.length() > most) {
      throw new Impossible(Rule.TOO_LONG, what, text.length(), most);
    }
    text.codePoints()
        .filter(c -> Character.getType(c) == Character.CONTROL && "\n\r\t".indexOf(c) < 0)
        .findFirst()
        .ifPresent(c -> {
          throw new Impossible(Rule.CONTROL, what, "U+%04X".formatted(c));
        });
  }
}
