package app.spotwright.clip;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Overlay;
import app.spotwright.ad.PlacedOverlay;
import app.spotwright.ad.Scene;
import app.spotwright.engine.motion.Caption;
import app.spotwright.engine.motion.Look;
import app.spotwright.engine.motion.Overlays;
import app.spotwright.engine.motion.Placed;
import app.spotwright.engine.motion.SceneProgram;
import app.spotwright.engine.motion.SceneText;
import app.spotwright.media.Frames;
import java.util.ArrayList;
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
        scene.moreImages(),
        document.brand().name(),
        timing.captions(),
        new Overlays(document.aiLabel(), placed(document, scene, timing)),
        timing.beats());
  }

  private static List<Placed> placed(AdDocument document, Scene scene, Timing timing) {
    int last = timing.frames() - timing.trail() / 2;
    List<Placed> placed = new ArrayList<>();
    for (PlacedOverlay overlay : scene.placed()) {
      int from = timing.lead() / 2 + Frames.ofSeconds(overlay.start()).count();
      int to = Math.min(last, from + Frames.ofSeconds(overlay.seconds()).count());
      if (from < to) {
        int fade = Math.min(Frames.ofSeconds(overlay.fade()).count(), (to - from) / 2);
        placed.add(
            new Placed(
                shows(overlay.shows(), document),
                overlay.place(),
                overlay.width(),
                overlay.padding(),
                from,
                to,
                fade));
      }
    }
    return placed;
  }

  private static Placed.Shows shows(PlacedOverlay.Shows shows, AdDocument document) {
    return switch (shows) {
      case PlacedOverlay.Logo _ -> new Placed.Logo();
      case PlacedOverlay.Product(int image) -> new Placed.Product(image);
      case PlacedOverlay.Image image -> new Placed.Image(document.pictures().indexOf(image));
      case PlacedOverlay.Text(String text) -> new Placed.Words(text);
    };
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
