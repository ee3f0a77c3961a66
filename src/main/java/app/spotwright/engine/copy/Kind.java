package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A kind of product that is more exact than its category ("honey" in "food"): its openings and its
 * bothers. Some of them hold only if the brief says something of the product.
 */
final class Kind {
  private static final String IF = " if ";

  private final List<String> only;
  private final Pattern match;
  private final List<Lines> lines = new ArrayList<>();

  /** What stands under a key; the condition, if there is one, is looked for in the facts. */
  private record Lines(String key, Pattern condition, List<Phrase> phrases) {}

  Kind(String name, Map<String, List<String>> entries) {
    only = entries.getOrDefault("only", List.of());
    match = anyOf("^(?:", entries.getOrDefault("match", List.of()), ")$");
    entries.forEach((key, patterns) -> {
      if (!key.equals("match") && !key.equals("only")) {
        String[] parts = key.split(IF, 2);
        String condition = parts.length > 1 ? parts[1] : "";
        List<Phrase> phrases = Copybook.phrases(patterns, name);
        lines.add(new Lines(parts[0], anyOf("\\b(?:", List.of(condition), ")"), phrases));
      }
    });
  }

  private static Pattern anyOf(String before, List<String> words, String after) {
    return Pattern.compile(before + String.join("|", words) + after, Pattern.CASE_INSENSITIVE);
  }

  /** True if the product's words as a whole name this kind. */
  boolean fits(String product, String category) {
    return (only.isEmpty() || only.contains(category)) && match.matcher(product).find();
  }

  /** Phrases under "hook" or "problem" that hold for a product of which so much is said. */
  List<Phrase> lines(String key, String said) {
    return lines.stream()
        .filter(l -> l.key().equals(key) && l.condition().matcher(said).find())
        .flatMap(l -> l.phrases().stream())
        .toList();
  }
}
