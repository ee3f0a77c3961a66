package app.spotwright.composition;

import app.spotwright.composition.ffmpeg.Encoding;
import app.spotwright.media.Resolution;
import app.spotwright.workshop.Recipe;
import java.util.List;

/**
 * All that can change the pictures of one segment in one shape. It names only the scenes that are
 * seen in it, so that a change of one scene leaves all other segments as they are.
 *
 * @param scenes the scene, or the two that a transition shows
 * @param change the transition's name; empty for a scene alone
 * @param from first frame of the (earlier) clip
 * @param frames how many
 * @param size pixels
 * @param encoding how it is encoded
 * @param studio version of the drawing
 * @param tool version of the encoder: segments of different ones may not fit together
 * @param version of the composition itself
 */
record SegmentRecipe(
    List<SeenScene.Print> scenes,
    String change,
    int from,
    int frames,
    Resolution size,
    Encoding encoding,
    String studio,
    String tool,
    int version)
    implements Recipe {
  /** Counts up when the same recipe would be composed in another way. */
  static final int VERSION = 3;

  @Override
  public String kind() {
    return "segment";
  }
}
