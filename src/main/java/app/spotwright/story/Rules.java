package app.spotwright.story;

import java.util.List;

/** What any text in an ad obeys. */
final class Rules {
  private Rules() {}

  /** What is wrong with a text of one line; nothing if nothing is. */
  static List<String> line(String name, String text, int least, int most) {
    return text.lines().count() > 1
        ? List.of(name + " must be one line.")
        : text(name, text, least, most);
  }

  /** The same for one of several lines. */
  static List<String> text(String name, String text, int least, int most) {
    if (text.length() < least) {
      return List.of(name + " must not be empty.");
    }
    if (text.length() > most) {
      return List.of("%s has %d characters; at most %d fit.".formatted(name, text.length(), most));
    }
    boolean control =
        text.chars().anyMatch(c -> Character.getType(c) == Character.CONTROL && c != '\n');
    return control ? List.of(name + " has control characters.") : List.of();
  }
}
