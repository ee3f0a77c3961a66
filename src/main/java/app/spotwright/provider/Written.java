package app.spotwright.provider;

import app.spotwright.engine.copy.CopyPlan;
import java.util.List;
import java.util.Map;

/**
 * What a writer wrote.
 *
 * @param plan the ad's words
 * @param attempts what came before them and they themselves, in order; empty for a writer that
 *     makes one attempt and judges none
 */
public record Written(CopyPlan plan, List<Attempt> attempts) {
  public Written {
    attempts = List.copyOf(attempts);
  }

  /**
   * One attempt at a part of the ad.
   *
   * @param part what was attempted: story or scenes
   * @param text what the writer wrote
   * @param scores what the critic thinks of it, 0 to 10 by criterion; empty where it was not judged
   * @param remarks what should be better, by the critic or by our rules
   * @param chosen whether the ad is made of it
   */
  public record Attempt(
      String part, String text, Map<String, Double> scores, List<String> remarks, boolean chosen) {
    public Attempt {
      scores = Map.copyOf(scores);
      remarks = List.copyOf(remarks);
    }
  }
}
