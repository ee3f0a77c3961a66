package app.spotwright.brief;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far an interview is.
 *
 * @param lines what it has written into the brief's text, as it stands there
 * @param settled topics that were answered or left to the writers
 * @param asked what was asked last, or null when everything is settled
 * @param placement id of where the ad is shown, or null while that is not said
 */
record Notes(
    Map<Line, String> lines,
    Set<Topic> settled,
    @Nullable Topic asked,
    @Nullable String placement) {
  Notes {
    lines = copy(lines);
    settled = copy(settled);
  }

  /** The beginning; what a form has said already is not asked again. */
  static Notes begin(String text) {
    Set<Topic> settled = EnumSet.noneOf(Topic.class);
    if (!text.isBlank()) {
      settled.add(Topic.PRODUCT);
    }
    return new Notes(Map.of(), settled, null, null).next();
  }

  /** Asks for the first topic that is not settled. */
  Notes next() {
    Optional<Topic> open = EnumSet.complementOf(copy(settled)).stream().findFirst();
    return new Notes(lines, settled, open.orElse(null), placement);
  }

  Notes ask(Topic topic) {
    return new Notes(lines, settled, topic, placement);
  }

  Notes settle(Topic topic) {
    Set<Topic> more = copy(settled);
    more.add(topic);
    return new Notes(lines, more, asked, placement);
  }

  Notes at(String place) {
    return new Notes(lines, settled, asked, place);
  }

  Notes with(Line line, String text) {
    Map<Line, String> more = copy(lines);
    more.put(line, text);
    return new Notes(more, settled, asked, placement);
  }

  boolean complete() {
    return settled.size() == Topic.values().length;
  }

  private static EnumSet<Topic> copy(Set<Topic> topics) {
    EnumSet<Topic> copy = EnumSet.noneOf(Topic.class);
    copy.addAll(topics);
    return copy;
  }

  private static Map<Line, String> copy(Map<Line, String> lines) {
    Map<Line, String> copy = new EnumMap<>(Line.class);
    copy.putAll(lines);
    return copy;
  }
}
