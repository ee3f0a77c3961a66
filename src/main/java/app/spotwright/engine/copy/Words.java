package app.spotwright.engine.copy;

import java.util.List;

/** A scene's words while they are gathered. */
final class Words {
  static final int POINT_CAP = 22;
  static final int SUPPORT_CAP = 42;

  private final String headline;
  private String narration = "";
  private String kicker = "";
  private String support = "";
  private String button = "";
  private List<String> points = List.of();

  Words(String headline) {
    this.headline = headline;
  }

  /** Adds a sentence to what is said. */
  Words say(String sentence) {
    narration = narration.isEmpty() ? sentence : (narration + " " + sentence).strip();
    return this;
  }

  /** Left out if too long to be read at a glance, or if another one stands there. */
  Words kicker(String text) {
    boolean fits = kicker.isEmpty() && text.length() <= POINT_CAP && !repeats(text);
    kicker = fits ? Grammar.headline(text) : kicker;
    return this;
  }

  /** Left out if too long, if it only repeats the headline, or if another one stands there. */
  Words support(String text) {
    boolean fits = support.isEmpty() && text.length() <= SUPPORT_CAP && !repeats(text);
    support = fits ? text : support;
    return this;
  }

  private boolean repeats(String text) {
    return Grammar.words(headline).contains(Grammar.words(text));
  }

  Words button(String text) {
    button = text;
    return this;
  }

  Words points(List<String> texts) {
    points = List.copyOf(texts);
    return this;
  }

  String headline() {
    return headline;
  }

  String narration() {
    return narration;
  }

  String kicker() {
    return kicker;
  }

  String support() {
    return support;
  }

  String button() {
    return button;
  }

  List<String> points() {
    return points;
  }
}
