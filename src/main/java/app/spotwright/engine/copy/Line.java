package app.spotwright.engine.copy;

import java.util.regex.Pattern;

/**
 * A filled pattern: what is read and what is said with it.
 *
 * @param headline to be read
 * @param narration to be said
 * @param theme name of the theme it comes from, or empty
 */
record Line(String headline, String narration, String theme) {
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

  /** The longest headline that a scene can hold. */
  static final int CAP = 48;

  /** The longest headline that is comfortable to read at a glance. */
  static final int EASY = 36;

  boolean usable() {
    return !headline.isBlank() && headline.length() <= CAP;
  }

  /** Fills "headline | narration"; without a bar the headline is said as well. */
  static Line of(String pattern, Slots slots, String theme) {
    String[] parts = BAR.split(pattern, 2);
    String head = slots.fill(parts[0]);
    String said = parts.length == 1 ? head : slots.fill(parts[1]);
    return new Line(Grammar.headline(head), said.isEmpty() ? "" : Grammar.sentence(said), theme);
  }
}
