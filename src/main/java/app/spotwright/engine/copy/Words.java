package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.List;

/** A scene's words while they are gathered; what is said is listed by how much it matters. */
final class Words {
  static final int POINT_CAP = 22;
  static final int SUPPORT_CAP = 42;

  private final String headline;
  private final List<String> said = new ArrayList<>();
  private String kicker = "";
  private String support = "";
  private String button = "";
  private List<String> points = List.of();

  Words(String headline) {
    this.headline = headline;
  }

  static Words of(Line line) {
    return new Words(line.headline()).say(line.narration());
  }

  Words say(String sentence) {
    if (!sentence.isBlank()) {
      said.add(sentence);
    }
    return this;
  }

  /** Left out if too long to be read at a glance. */
  Words kicker(String text) {
    kicker = text.length() <= POINT_CAP ? Grammar.headline(text) : kicker;
    return this;
  }

  /** Left out if too long, or if it only repeats the headline. */
  Words support(String text) {
    boolean repeats = Grammar.words(headline).contains(Grammar.words(text));
    support = text.length() <= SUPPORT_CAP && !repeats ? text : support;
    return this;
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

  boolean hasSupport() {
    return !support.isEmpty();
  }

  /** As much as can be said in the time, and nothing that was said before. */
  String narration(int budget, Told told) {
    var out = new ArrayList<String>();
    int left = budget;
    for (String text : said) {
      int need = Spoken.words(text);
      boolean repeats = out.stream().anyMatch(o -> o.contains(text)) || !told.fresh(text);
      if (need <= left && !repeats) {
        out.add(text);
        left -= need;
      }
    }
    String heading = Grammar.sentence(headline);
    if (out.isEmpty() && Spoken.words(heading) <= budget && told.fresh(heading)) {
      return heading;
    }
    return String.join(" ", out);
  }
}
