package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The brief's facts that are still to be told, and what each is good for. */
final class FactPool {
  private final Voice voice;
  private final List<Fact> left;
  private final Map<Fact, List<Phrase>> goods = new HashMap<>();

  FactPool(List<Fact> facts, Voice voice) {
    this.voice = voice;
    left = new ArrayList<>(facts);
  }

  List<Fact> left() {
    return left;
  }

  /** The facts that are left, or a single nothing for a pattern that asks for none. */
  List<@Nullable Fact> orNone(boolean asked) {
    return asked ? new ArrayList<>(left) : Collections.singletonList(null);
  }

  /** What the copybook knows the fact to be good for; nothing if the brief says it itself. */
  List<Phrase> goods(Fact fact) {
    boolean given = fact.text().matches("(?i).*\\b(?:so|because|which means)\\b.*");
    return given ? List.of() : goods.computeIfAbsent(fact, f -> voice.themes(f.text(), "so"));
  }

  void told(Collection<Fact> facts) {
    left.removeAll(facts);
  }

  /** Short items: those of an enumeration ("fig, cedar and sea salt"), else several short facts. */
  List<Fact> points(int longest, int most) {
    List<Fact> found =
        left.stream().filter(f -> f.fragment().length() <= longest).limit(most).toList();
    return found.size() < 2 ? List.of() : found;
  }

  /** The next enumeration with short items. */
  @Nullable Fact list(int longest) {
    return left.stream()
        .filter(f -> items(f).size() > 2)
        .filter(f -> items(f).stream().allMatch(i -> i.length() <= longest))
        .findFirst()
        .orElse(null);
  }

  static List<String> items(Fact fact) {
    boolean lists = fact.form() == Fact.Form.NOUN && fact.text().matches(".*, .* and .*");
    return lists ? List.of(fact.text().split(", | and ")) : List.of();
  }
}
