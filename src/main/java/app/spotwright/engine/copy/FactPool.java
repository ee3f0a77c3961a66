package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Hands out the brief's facts, each once. */
final class FactPool {
  private final Facts facts;
  private final Voice voice;
  private final List<Fact> left;

  FactPool(Facts facts, Voice voice) {
    this.facts = facts;
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

  /** Items of the enumerations among the facts ("fig", "cedar", "sea salt"). */
  List<String> listItems() {
    var items = new ArrayList<String>();
    for (Fact fact : facts.features()) {
      if (fact.form() == Fact.Form.NOUN && fact.text().contains(" and ")) {
        items.addAll(List.of(fact.text().split(", | and ")));
      }
    }
    return items;
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
