package app.spotwright.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The brief's text as lines that come and go one by one; what people wrote themselves stays. */
final class BriefText {
  private BriefText() {}

  /**
   * The text with another line.
   *
   * @param former what it takes the place of, or null; if somebody changed that by hand, both stay
   * @param line what is said now
   * @param first whether it comes first where nothing makes room for it
   */
  static String with(String text, @Nullable String former, String line, boolean first) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int place = former == null ? -1 : lines.indexOf(former);
    if (place >= 0) {
      lines.set(place, line);
    } else if (lines.contains(line)) {
      return text;
    } else if (first) {
      lines.addFirst(line);
    } else {
      lines.add(line);
    }
    return String.join("\n", lines).strip();
  }
}
