package app.spotwright.engine.copy;

import app.spotwright.engine.copy.CopyPlan.CopyScene;
import app.spotwright.media.Framework;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells the ad's narrative in a few sentences, for people who approve it. */
final class Story {
  private final Facts facts;
  private final Voice voice;
  private final Pen pen;

  Story(Facts facts, Voice voice, Pen pen) {
    this.facts = facts;
    this.voice = voice;
    this.pen = pen;
  }

  String tell(Framework framework, List<CopyScene> scenes) {
    String key = framework.name().toLowerCase(Locale.ROOT);
    String way = pen.slots().fill(voice.named("story", key).getFirst().narration());
    List<String> told =
        Stream.concat(facts.features().stream(), facts.offers().stream())
            .filter(f -> f.form() != Fact.Form.SENTENCE && !f.text().contains(","))
            .map(Fact::text)
            .limit(3)
            .toList();
    String middle = told.isEmpty() ? "" : " On the way: " + String.join(", ", told) + ".";
    return "It opens with “"
        + scenes.getFirst().headline()
        + "”. "
        + way
        + middle
        + " It ends with “"
        + scenes.getLast().button()
        + "”.";
  }
}
