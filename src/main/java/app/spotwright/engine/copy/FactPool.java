package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Hands out the brief's facts, each once. */
final class FactPool {
  private final Voice voice;
  private final List<Fact> left;

  FactPool(Facts facts, Voice voice) {
    this.voice = voice;
    left = new ArrayList<>(facts.features());
  }

  Optional<Fact> take(Predicate<Fact> wanted) {
    Optional<Fact> found = left.stream().filter(wanted).findFirst();
    found.ifPresent(left::remove);
    return found;
  }

  /** The next fact for which the copybook knows a benefit that the test accepts. */
  Optional<Fact> takeWithBenefit(Predicate<Line> fresh) {
    return take(f -> benefits(f).stream().anyMatch(fresh));
  }

  List<Line> benefits(Fact fact) {
    return voice.themes(fact.text(), "benefit");
  }

  /** The next enumeration with short items ("fig, cedar and sea salt"). */
  Optional<Fact> takeList(int longest) {
    return take(f -> items(f).size() > 2 && items(f).stream().allMatch(i -> i.length() <= longest));
  }

  static List<String> items(Fact fact) {
    boolean lists = fact.form() == Fact.Form.NOUN && fact.text().matches(".*, .* and .*");
    return lists ? List.of(fact.text().split(", | and ")) : List.of();
  }

  /** At least two facts and at most {@code most}, or none. */
  List<Fact> few(Predicate<Fact> wanted, int most) {
    List<Fact> found = left.stream().filter(wanted).limit(most).toList();
    if (found.size() < 2) {
      return List.of();
    }
    left.removeAll(found);
    return found;
  }

  boolean isEmpty() {
    return left.isEmpty();
  }
}
