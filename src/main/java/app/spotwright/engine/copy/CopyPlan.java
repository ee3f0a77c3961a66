package app.spotwright.engine.copy;

import app.spotwright.media.EffectKind;
import app.spotwright.media.Mood;
import app.spotwright.media.ProductUse;
import app.spotwright.media.SceneRole;
import java.util.List;

/**
 * The ad's words: a story and its scenes.
 *
 * @param product what is advertised, as understood from the brief ("Aurora cold brew")
 * @param story the narrative in two or three sentences
 * @param mood of music and pictures
 * @param scenes in order; their shares add up to 1
 * @param spoken false when the brief's language cannot be spoken or written and its own words were
 *     kept
 */
public record CopyPlan(
    String product, String story, Mood mood, List<CopyScene> scenes, boolean spoken) {
  public CopyPlan {
    scenes = List.copyOf(scenes);
  }

  /**
   * The words of one scene.
   *
   * @param role what it is for
   * @param share of the ad's length, 0 to 1
   * @param kicker short line above the headline, or empty
   * @param headline what matters with the sound off; at most 40 characters or so
   * @param support line below, or empty
   * @param points at most four short call-outs
   * @param button label of the call to action, or empty
   * @param narration what is said; fits the scene at a normal pace; or empty
   * @param setting what the background shows, without the product
   * @param product how the product is shown
   * @param effect the sound effect with the scene
   */
  public record CopyScene(
      SceneRole role,
      double share,
      String kicker,
      String headline,
      String support,
      List<String> points,
      String button,
      String narration,
      String setting,
      ProductUse product,
      EffectKind effect) {
    public CopyScene {
      points = List.copyOf(points);
    }
  }
}
