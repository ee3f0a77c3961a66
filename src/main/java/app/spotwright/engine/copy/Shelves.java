package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sentences dealt out to {@value #COUNT} shelves, one by one, in an order that follows from their
 * words. A seed takes from its own shelf, so that a hundred seeds in a row share no sentence.
 */
final class Shelves {
  /** A prime a little above the hundred ads in which no sentence shall come twice. */
  static final int COUNT = 101;

  private final List<List<Filling>> shelves = new ArrayList<>();
  private final List<Filling> plain;

  private Shelves(List<Filling> dealt, List<Filling> plain, int count) {
    this.plain = plain;
    for (int i = 0; i < count; i++) {
      shelves.add(new ArrayList<>());
    }
    for (int i = 0; i < dealt.size(); i++) {
      shelves.get(i % count).add(dealt.get(i));
    }
  }

  /**
   * Every fact's sentences are spread evenly, the short ones before the long ones, so that a scene
   * of few words finds one on every shelf. A fact in its plain words lies on none of them.
   */
  static Shelves ofFacts(List<Filling> fillings, long brand) {
    List<Filling> dealt =
        fillings.stream()
            .filter(f -> !f.plain())
            .map(f -> Card.of(f, brand))
            .sorted(Card.ORDER)
            .map(Card::filling)
            .toList();
    return new Shelves(dealt, fillings.stream().filter(Filling::plain).toList(), COUNT);
  }

  /** Sentences without facts: those that come first in the list are dealt out first. */
  static Shelves of(List<List<Phrase>> tiers, long brand) {
    long all = tiers.stream().mapToLong(List::size).sum();
    return of(tiers, brand, (int) Math.clamp(all, 1, COUNT));
  }

  /** The same on as many shelves; those that come last may be empty. */
  static Shelves of(List<List<Phrase>> tiers, long brand, int count) {
    var dealt = new ArrayList<Filling>();
    for (List<Phrase> tier : tiers) {
      tier.stream()
          .map(phrase -> new Filling(phrase, null, null, null))
          .sorted(
              Comparator.comparingInt((Filling f) -> f.phrase().round())
                  .thenComparingLong(f -> Filling.mixed(f.hash() ^ brand)))
          .forEach(dealt::add);
    }
    return new Shelves(dealt, List.of(), count);
  }

  /** A filling and where it belongs, worked out once. */
  private record Card(Filling filling, int fact, int facts, int length, long hash) {
    static final Comparator<Card> ORDER =
        Comparator.comparingInt(Card::fact)
            .thenComparingInt(Card::facts)
            .thenComparingInt(Card::length)
            .thenComparingLong(Card::hash);

    static Card of(Filling filling, long brand) {
      int fact = filling.first() == null ? 0 : filling.first().text().hashCode();
      long hash = Filling.mixed(filling.hash() ^ brand);
      return new Card(filling, fact, filling.facts().size(), filling.length(), hash);
    }
  }

  int count() {
    return shelves.size();
  }

  /** The sentences of a shelf. */
  Stream<Filling> on(int shelf) {
    return shelves.get(Math.floorMod(shelf, shelves.size())).stream();
  }

  /** Facts in nothing but their own words, for when no shelf holds what is wanted. */
  Stream<Filling> plain() {
    return plain.stream();
  }
}
