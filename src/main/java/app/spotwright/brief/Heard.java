package app.spotwright.brief;

import app.spotwright.media.Mood;
import app.spotwright.media.Tone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was understood of one message; filled by its reader. */
final class Heard {
  /** What a message wants that says nothing of the ad. */
  enum Plain {
    NOTHING,
    SKIP,
    APPROVE,
    MAKE
  }

  /** What is asked back. */
  enum Question {
    LENGTH,
    COST,
    TONE,
    TIME,
    PHOTO,
    WHAT
  }

  private final Map<Line, String> lines = new EnumMap<>(Line.class);
  private final List<String> more = new ArrayList<>();
  Plain plain = Plain.NOTHING;
  @Nullable Question question;
  @Nullable String brand;
  @Nullable Integer seconds;
  @Nullable Placement placement;
  @Nullable Tone tone;
  @Nullable Mood mood;
  @Nullable String call;

  /** Several answers for one line stand in it one after the other. */
  void say(Line line, String words) {
    lines.merge(line, words.strip(), line::join);
  }

  /** What belongs to no question, but into the ad. */
  void add(String words) {
    more.add(words.strip());
  }

  Map<Line, String> lines() {
    return lines;
  }

  List<String> more() {
    return more;
  }

  /** Whether it says something of the ad. */
  boolean saysSomething() {
    return !lines.isEmpty()
        || !more.isEmpty()
        || brand != null
        || seconds != null
        || placement != null
        || tone != null
        || mood != null
        || call != null;
  }
}
