package app.spotwright.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a critic thinks.
 *
 * @param scores 0 to 10 by criterion; none where nobody judged
 * @param remarks what should be better
 */
record Verdict(Map<String, Double> scores, List<String> remarks) {
  /** That of nobody. */
  static final Verdict NONE = new Verdict(Map.of(), List.of());

  /** More than that nobody heeds. */
  private static final int MOST_REMARKS = 12;

  private static final int LONGEST_REMARK = 300;

  /**
   * Reads one.
   *
   * @throws Unusable if a score is none
   */
  static Verdict of(JsonNode answer) throws Unusable {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (var score : answer.path("scores").properties()) {
      double value = score.getValue().asDouble();
      if (!(value >= 0 && value <= 10)) {
        throw new Unusable(List.of(score.getKey() + " must be from 0 to 10."), answer.toString());
      }
      scores.put(score.getKey(), value);
    }
    List<String> remarks = new ArrayList<>();
    for (JsonNode remark : answer.path("remarks")) {
      String text = remark.asString("").strip();
      if (!text.isEmpty() && remarks.size() < MOST_REMARKS) {
        remarks.add(
            text.length() <= LONGEST_REMARK ? text : text.substring(0, LONGEST_REMARK) + "…");
      }
    }
    return new Verdict(scores, remarks);
  }

  boolean isNone() {
    return scores.isEmpty();
  }

  /** All criteria together. */
  double score() {
    return scores.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
