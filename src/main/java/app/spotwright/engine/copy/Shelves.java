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

  /** Every fact's sentences are spread evenly; a fact in its plain words lies on every shelf. */
  static Shelves ofFacts(List<Filling> fillings, long brand) {
    List<Filling> dealt =
        fillings.stream()
            .filter(f -> !f.plain())
            .sorted(
                Comparator.comparingInt((Filling f) -> f.first() == null ? 0 : factHash(f))
                    .thenComparingInt(f -> f.facts().size())
                    .thenComparingLong(f -> Filling.mixed(f.hash() ^ brand)))
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

  private static int factHash(Filling filling) {
    return filling.facts().getFirst().text().hashCode();
  }

  int count() {
    return shelves.size();
  }

  /** The sentences of a shelf; those that lie on every shelf only if {@code own}. */
  Stream<Filling> on(int shelf, boolean own) {
    Stream<Filling> here = shelves.get(Math.floorMod(shelf, shelves.size())).stream();
    return own ? Stream.concat(here, plain.stream()) : here;
  }
}
