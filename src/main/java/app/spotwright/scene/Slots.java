package app.spotwright.scene;

import app.spotwright.media.Frames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares of an ad turned into whole frames that add up to it exactly. */
final class Slots {
  private Slots() {}

  /**
   * Every scene gets its share, rounded down; the frames that are left go to those that lost most.
   * A scene under the least length takes what it needs from the longest ones.
   *
   * @param shares positive
   * @param whole length of the ad
   * @param least frames that every scene must have; {@code least * shares.size()} must not exceed
   *     the whole
   */
  static List<Frames> of(List<Double> shares, Frames whole, int least) {
    if ((long) least * shares.size() > whole.count()) {
      throw new IllegalArgumentException(
          "%d scenes of at least %d frames do not fit into %d"
              .formatted(shares.size(), least, whole.count()));
    }
    double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
    List<Integer> counts = new ArrayList<>();
    List<Double> lost = new ArrayList<>();
    for (double share : shares) {
      double exact = share / sum * whole.count();
      counts.add((int) exact);
      lost.add(exact - (int) exact);
    }
    int rest = whole.count() - counts.stream().mapToInt(Integer::intValue).sum();
    IntStream.range(0, counts.size())
        .boxed()
        .sorted(Comparator.comparing(lost::get).reversed())
        .limit(rest)
        .forEach(i -> counts.set(i, counts.get(i) + 1));
    lift(counts, least);
    return counts.stream().map(Frames::new).toList();
  }

  private static void lift(List<Integer> counts, int least) {
    for (int i = 0; i < counts.size(); i++) {
      while (counts.get(i) < least) {
        int longest = counts.indexOf(counts.stream().max(Comparator.naturalOrder()).orElseThrow());
        counts.set(longest, counts.get(longest) - 1);
        counts.set(i, counts.get(i) + 1);
      }
    }
  }
}
