package app.spotwright.engine.motion;

import app.spotwright.media.ProductUse;
import app.spotwright.media.SceneRole;
import java.util.List;

/**
 * Everything that one scene shows, independent of aspect and size: a pure value that says it all,
 * so that the same program with the same {@link Props} always draws the same frames. It is laid out
 * anew for each aspect.
 *
 * @param design id of the scene design, one of {@link MotionStudio#designs()}
 * @param role what the scene is for
 * @param frames length of the clip, with the frames that it shares with its neighbours' transitions
 * @param lead frames at the start that overlap the scene before; words and product should enter
 *     after half of them
 * @param trail frames at the end that overlap the scene after
 * @param seed chooses among the design's variations
 * @param look what all scenes of the ad share
 * @param text the words
 * @param product how the product is shown
 * @param productIndex which of the props' products; ignored when the product is not shown
 * @param moreProducts which others of them are shown with it, as far as the design has room for
 *     them
 * @param brand the brand's name, for end cards and where no logo is given
 * @param captions burned-in captions, in order, not overlapping; empty for none
 * @param overlays what is laid over everything else
 * @param beats frames of the clip on which the music's beat falls, ascending; movements may meet
 *     them
 */
public record SceneProgram(
    String design,
    SceneRole role,
    int frames,
    int lead,
    int trail,
    long seed,
    Look look,
    SceneText text,
    ProductUse product,
    int productIndex,
    List<Integer> moreProducts,
    String brand,
    List<Caption> captions,
    Overlays overlays,
    List<Integer> beats) {
  public SceneProgram {
    moreProducts = List.copyOf(moreProducts);
    captions = List.copyOf(captions);
    beats = List.copyOf(beats);
    if (frames < 1 || lead < 0 || trail < 0 || lead + trail > frames) {
      throw new IllegalArgumentException(
          "a clip of %d frames cannot share %d and %d".formatted(frames, lead, trail));
    }
  }
}
