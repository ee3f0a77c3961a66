package app.spotwright.generation;

import app.spotwright.media.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What scenes had to go without. Lost by all of them for one and the same reason, it is told once
 * for the whole ad. Not thread-safe.
 */
final class Losses {
  private final Stage stage;
  private final Sentence requested;
  private final List<Lost> losses = new ArrayList<>();

  /**
   * @param requested what each scene should have had
   */
  Losses(Stage stage, Loss requested) {
    this.stage = stage;
    this.requested = Sentence.of(requested);
  }

  private record Lost(String scene, Less less) {}

  private record Less(Sentence delivered, Sentence reason) {}

  /**
   * Notes one.
   *
   * @param delivered what the scene has instead
   */
  void add(String scene, Loss delivered, Sentence reason) {
    losses.add(new Lost(scene, new Less(Sentence.of(delivered), reason)));
  }

  /**
   * Tells of the losses.
   *
   * @param scenes how many should have had it
   */
  void tell(RunLog log, int scenes) {
    boolean alike = losses.stream().map(Lost::less).distinct().count() == 1;
    if (alike && losses.size() == scenes && scenes > 1) {
      tell(log, null, losses.getFirst().less());
    } else {
      losses.forEach(loss -> tell(log, loss.scene(), loss.less()));
    }
  }

  private void tell(RunLog log, @Nullable String scene, Less less) {
    log.degraded(stage, scene, requested, less.delivered(), less.reason());
  }
}
