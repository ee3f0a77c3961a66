package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.List;

/** What the embedded writer has ads say, for briefs of every kind. */
public final class Narrations {
  private Narrations() {}

  /**
   * The narration of one ad.
   *
   * @param brand its brand's name
   * @param lines one for each scene that speaks
   */
  public record Narration(String brand, List<String> lines) {}

  /**
   * Narrations of ads with different briefs, frameworks and tones.
   *
   * @param seconds of each ad
   */
  public static List<Narration> of(int count, int seconds, long seed) {
    Briefs briefs = new Briefs(seed);
    CopyWriter writer = new CopyWriter();
    List<Narration> narrations = new ArrayList<>();
    while (narrations.size() < count) {
      CopyBrief brief = briefs.next();
      CopyPlan plan =
          writer.write(
              new CopyBrief(
                  brief.brand(),
                  brief.text(),
                  brief.framework(),
                  brief.tone(),
                  seconds,
                  brief.callToAction(),
                  brief.locale(),
                  brief.seed()));
      List<String> lines =
          plan.scenes().stream()
              .map(CopyPlan.CopyScene::narration)
              .filter(line -> !line.isBlank())
              .toList();
      if (plan.spoken() && !lines.isEmpty()) {
        narrations.add(new Narration(brief.brand(), lines));
      }
    }
    return narrations;
  }
}
