package app.spotwright.clip;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Overlay;
import app.spotwright.ad.Scene;
import app.spotwright.engine.motion.Caption;
import app.spotwright.engine.motion.Look;
import app.spotwright.engine.motion.SceneProgram;
import app.spotwright.engine.motion.SceneText;
import java.util.List;

/** From a scene of the document to the program that draws it. */
public final class ClipPlanner {
  /** Odd multiplier that spreads takes and scenes over the seeds (from the golden ratio). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private ClipPlanner() {}

  /**
   * What the document does not say about a scene.
   *
   * @param frames length of the clip with what it shares with its neighbours
   * @param lead frames shared with the scene before
   * @param trail frames shared with the scene after
   * @param captions to burn in, in frames of the clip
   * @param beats in frames of the clip
   */
  public record Timing(
      int frames, int lead, int trail, List<Caption> captions, List<Integer> beats) {}

  /** The program of a scene. */
  public static SceneProgram program(AdDocument document, Scene scene, Timing timing) {
    return new SceneProgram(
        scene.design(),
        scene.role(),
        timing.frames(),
        timing.lead(),
        timing.trail(),
        seed(document, scene),
        new Look(document.brand().palette(), document.style().mood(), document.brief().tone()),
        text(scene.overlay()),
        scene.product(),
        scene.productImage(),
        document.brand().name(),
        timing.captions(),
        timing.beats());
  }

  private static SceneText text(Overlay overlay) {
    return new SceneText(
        overlay.kicker(),
        overlay.headline(),
        overlay.support(),
        overlay.points(),
        overlay.button());
  }

  /**
   * Depends on the scene's id, not its place, so that moving a scene does not change how it looks.
   */
  private static long seed(AdDocument document, Scene scene) {
    return document.seed() * SPREAD + scene.id().hashCode() + (scene.take() - 1) * SPREAD;
  }
}
