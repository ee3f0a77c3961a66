package app.spotwright.story;

import java.util.ArrayList;
import java.util.List;

/** The seconds of scenes, so that everything that is said in them can be. */
final class Timing {
  private Timing() {}

  /**
   * Shares of an ad as near to those that are wished as lets each scene have what it needs; others
   * give of what they do not need.
   *
   * @param wished seconds, positive
   * @param needed seconds; together no more than the whole
   */
  static List<Double> shares(List<Double> wished, List<Double> needed, double whole) {
    double sum = wished.stream().mapToDouble(Double::doubleValue).sum();
    double lacking = 0;
    double spare = 0;
    for (int i = 0; i < wished.size(); i++) {
      double over = wished.get(i) / sum * whole - needed.get(i);
      lacking += Math.max(0, -over);
      spare += Math.max(0, over);
    }
    double kept = spare == 0 ? 0 : 1 - lacking / spare;
    List<Double> shares = new ArrayList<>();
    for (int i = 0; i < wished.size(); i++) {
      double over = Math.max(0, wished.get(i) / sum * whole - needed.get(i));
      shares.add((needed.get(i) + over * kept) / whole);
    }
    return shares;
  }
}
