package app.spotwright.brief;

/**
 * A line that the interview writes into the brief's text. The labels are those that writers of ads
 * know: what is labelled is no sentence of the ad.
 */
enum Line {
  PRODUCT("", Topic.PRODUCT),
  MESSAGE("", Topic.MESSAGE),
  AUDIENCE("Audience: ", Topic.AUDIENCE),
  GOAL("Goal: ", Topic.PRODUCT);

  private final String label;
  private final Topic topic;

  Line(String label, Topic topic) {
    this.label = label;
    this.topic = topic;
  }

  Topic topic() {
    return topic;
  }

  /** Two answers in one: sentences one after the other, or a list after a label. */
  String join(String before, String now) {
    return label.isEmpty() ? of(before) + " " + now : before.replaceFirst("\\.+$", "") + ", " + now;
  }

  /** The line as it stands in the text. */
  String of(String answer) {
    String words = answer.strip();
    String upper = words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    boolean ends = words.matches("(?s).*[.!?…:\"”]");
    return label.isEmpty() ? upper + (ends ? "" : ".") : label + words.replaceFirst("\\.+$", "");
  }
}
