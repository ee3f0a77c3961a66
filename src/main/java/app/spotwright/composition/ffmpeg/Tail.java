package app.spotwright.composition.ffmpeg;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last lines of what a tool said, however much it said. Thread-safe. */
final class Tail {
  private static final int LINES = 20;
  private static final int LINE_LENGTH = 500;
  private static final String LOADER_NOTE = ": no version information available (required by";

  private final Deque<String> lines = new ArrayDeque<>();

  synchronized void add(String line) {
    if (line.isBlank() || line.contains(LOADER_NOTE)) {
      return;
    }
    lines.addLast(line.substring(0, Math.min(line.length(), LINE_LENGTH)));
    if (lines.size() > LINES) {
      lines.removeFirst();
    }
  }

  synchronized List<String> lines() {
    return List.copyOf(lines);
  }
}
