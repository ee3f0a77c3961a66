package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Chooses sentences that fit their time and are new in the ad, from the shelf of its seed. */
final class Pen {
  private static final double NOISE = 1.2;

  /** What it is worth to be among the first choices. */
  private static final double PREFERRED = 10;

  /** What it costs to say no more than every other ad may say. */
  private static final double PLAIN = 2;

  /** What it costs to open a sentence as another one of the ad. */
  private static final double AGAIN = 2.5;

  private final Slots slots;
  private final Told told;
  private final int shelf;
  private final long brand;
  private final long order;

  /**
   * @param brand deals sentences out to the shelves, so that two brands differ for one seed
   * @param order decides among equally good sentences of a shelf
   */
  Pen(Slots slots, Told told, long seed, long brand, long order) {
    this.slots = slots;
    this.told = told;
    this.brand = brand;
    shelf = (int) Math.floorMod(seed, (long) Shelves.COUNT);
    this.order = Filling.mixed(seed ^ order);
  }

  Slots slots() {
    return slots;
  }

  Told told() {
    return told;
  }

  /** True for every other seed. */
  boolean oddShelf() {
    return shelf % 2 == 1;
  }

  /** Deals out sentences with facts in them. */
  Shelves shelved(List<Filling> fillings) {
    return Shelves.ofFacts(fillings, brand);
  }

  /** The best sentence that is wanted and can be said in so many words. */
  Optional<Draft> best(
      Shelves shelves, Predicate<Filling> wanted, int budget, ToDoubleFunction<Draft> worth) {
    return best(shelves, wanted, budget, worth, shelves.count());
  }

  /** As {@link #best}, from the seed's own shelf or not at all. */
  Optional<Draft> own(
      Shelves shelves, Predicate<Filling> wanted, int budget, ToDoubleFunction<Draft> worth) {
    return best(shelves, wanted, budget, worth, 1);
  }

  private Optional<Draft> best(
      Shelves shelves,
      Predicate<Filling> wanted,
      int budget,
      ToDoubleFunction<Draft> worth,
      int most) {
    int count = shelves.count();
    int step = count == Shelves.COUNT ? 1 + (int) Math.floorMod(order, count - 1L) : 1;
    for (int i = 0; i < most; i++) {
      Optional<Draft> found =
          shelves
              .on(shelf + i * step, i == 0)
              .filter(wanted)
              .map(slots::fill)
              .map(draft -> draft.within(budget))
              .filter(draft -> fits(draft, budget) && isNew(draft))
              .max(
                  Comparator.comparingDouble(
                      d -> worth.applyAsDouble(d) + fit(d.words(), budget) + taste(d)));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The best of phrases without facts that can be said in so many words. */
  Optional<Draft> dealt(int budget, List<Phrase> phrases) {
    return dealt(budget, phrases, List.of());
  }

  /** The same; the others are for the shelves on which none of the first lie. */
  Optional<Draft> dealt(int budget, List<Phrase> phrases, List<Phrase> others) {
    return tiered(budget, List.of(phrases, others));
  }

  /** The same in tiers: phrases are for the shelves on which none of the tiers before lie. */
  Optional<Draft> tiered(int budget, List<List<Phrase>> tiers) {
    var worth = new HashMap<Phrase, Double>();
    var usable = new ArrayList<List<Phrase>>();
    for (List<Phrase> tier : tiers) {
      double price = PREFERRED * (tiers.size() - usable.size());
      usable.add(usable(tier, budget).stream().filter(p -> !worth.containsKey(p)).toList());
      usable.getLast().forEach(p -> worth.put(p, price));
    }
    return best(
        Shelves.of(usable, brand),
        filling -> true,
        budget,
        draft -> worth.getOrDefault(draft.from().phrase(), 0.0));
  }

  /**
   * The best of the seed's own shelf; on shelves that hold nothing wanted one of the plain phrases.
   *
   * @param wanted must not decide what lies on which shelf, since it may differ between ads
   */
  Optional<Draft> dealtOrPlain(
      int budget, List<Phrase> phrases, List<Phrase> plain, Predicate<Phrase> wanted) {
    Shelves shelves = Shelves.of(List.of(usable(phrases, budget)), brand, Shelves.COUNT);
    return best(shelves, f -> wanted.test(f.phrase()), budget, d -> 0, 1)
        .or(() -> dealt(budget, plain.stream().filter(wanted).toList()))
        .or(() -> dealt(budget, phrases.stream().filter(wanted).toList()));
  }

  private List<Phrase> usable(List<Phrase> phrases, int budget) {
    return phrases.stream()
        .distinct()
        .filter(p -> fits(slots.fill(Filling.of(p)).within(budget), budget))
        .toList();
  }

  private static boolean fits(Draft draft, int budget) {
    return !draft.narration().isEmpty() && draft.words() <= budget;
  }

  private boolean isNew(Draft draft) {
    return told.fresh(draft.narration())
        && draft.headline().length() <= Headlines.CAP
        && (draft.headline().isEmpty() || told.freshHeadline(draft.headline()));
  }

  /** Up to 3 for words that fill the time, little for a few words in a long scene. */
  private static double fit(int words, int budget) {
    double full = (double) words / Math.max(1, budget);
    return full < 0.5 ? 3 * full : 1.5 + 1.5 * full;
  }

  private double taste(Draft draft) {
    long mixed = Filling.mixed(draft.from().hash() ^ order);
    double plain = draft.from().plain() ? PLAIN : 0;
    double again = told.opened(draft.narration()) ? AGAIN : 0;
    return NOISE * (mixed >>> 11) / (double) (1L << 53) - again - plain;
  }
}
