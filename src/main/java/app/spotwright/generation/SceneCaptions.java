package app.spotwright.generation;

import app.spotwright.composition.Timeline;
import app.spotwright.engine.motion.Caption;
import java.util.List;

/** The captions of one scene in frames of its clip. */
final class SceneCaptions {
  private SceneCaptions() {}

  static List<Caption> of(Recording recording, int scene, Timeline.Span span) {
    return List.of();
  }
}
