package app.spotwright.bench.web;

import java.util.List;

/** What most of some measurements stay below. */
final class Percentile {
  private Percentile() {}

  /**
   * The smallest value that a share of all does not exceed.
   *
   * @param share above 0, at most 1
   */
  static double of(List<Double> values, double share) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * share) - 1));
  }

  /** Median, 95th percentile and most. */
  static String text(List<Double> values, String unit) {
    return "median %.0f, 95th percentile %.0f, most %.0f %s (%d measured)"
        .formatted(of(values, 0.5), of(values, 0.95), of(values, 1), unit, values.size());
  }
}
