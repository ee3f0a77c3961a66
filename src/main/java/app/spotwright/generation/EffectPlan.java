package app.spotwright.generation;

import app.spotwright.ad.Scene;
import app.spotwright.composition.Timeline;
import app.spotwright.media.EffectKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which effect is heard when. Pure functions. */
final class EffectPlan {
  private EffectPlan() {}

  /**
   * A moment that is heard.
   *
   * @param scene id of the scene that comes in
   * @param kind what is heard
   * @param frame of the ad that it has to meet
   */
  record Moment(String scene, EffectKind kind, int frame) {}

  /**
   * The moments of an ad, in order. A transition that moves is heard passing by; the scene's own
   * effect then waits until the scene has landed, so that the two do not cover each other. Without
   * such a transition it meets the middle of the change.
   *
   * @param scenes in order
   * @param spans of the same scenes
   */
  static List<Moment> of(List<Scene> scenes, List<Timeline.Span> spans) {
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < scenes.size(); i++) {
      Scene scene = scenes.get(i);
      Timeline.Span span = spans.get(i);
      int middle = span.start() + span.lead() / 2;
      EffectKind own = scene.effect();
      boolean passes = span.lead() > 0 && scene.transition().kind().moves() && !air(own);
      if (passes) {
        moments.add(new Moment(scene.id(), EffectKind.WHOOSH, middle));
      }
      if (own != null) {
        moments.add(new Moment(scene.id(), own, passes ? span.start() + span.lead() : middle));
      }
    }
    return moments;
  }

  /** Whether the effect is itself air that moves. */
  private static boolean air(@Nullable EffectKind kind) {
    return kind == EffectKind.WHOOSH || kind == EffectKind.RISER;
  }
}
