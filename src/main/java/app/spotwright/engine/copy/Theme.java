package app.spotwright.engine.copy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a fact means for the person who buys: the bother that it ends, and the good that it does.
 * Nothing in it may claim more than the fact itself.
 */
final class Theme {
  private final String name;
  private final Pattern match;
  private final List<String> only;
  private final Map<String, List<Phrase>> lines = new TreeMap<>();

  Theme(String name, Map<String, List<String>> lines) {
    this.name = name;
    only = lines.getOrDefault("only", List.of());
    lines.forEach((key, patterns) -> {
      if (!key.equals("match") && !key.equals("only")) {
        boolean all = key.equals("so");
        this.lines.put(
            key, all ? Copybook.everyPhrase(patterns, name) : Copybook.phrases(patterns, name));
      }
    });
    String words = String.join("|", lines.getOrDefault("match", List.of()));
    this.match =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }

  String name() {
    return name;
  }

  boolean fits(String fact, String category) {
    return (only.isEmpty() || only.contains(category)) && match.matcher(fact).find();
  }

  /** Patterns under "hook", "problem", "agitate" or "so". */
  List<Phrase> lines(String key) {
    return lines.getOrDefault(key, List.of());
  }
}
