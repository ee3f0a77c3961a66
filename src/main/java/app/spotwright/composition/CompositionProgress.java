package app.spotwright.composition;

import app.spotwright.media.AspectRatio;

/** Hears how far the pictures are. Called by several threads at the same time; must be quick. */
@FunctionalInterface
public interface CompositionProgress {
  /**
   * Some frames more are done.
   *
   * @param aspect the shape that they belong to
   * @param segment index of the segment
   * @param frames how many of the segment's are done
   * @param share of all shapes' pixels that are done, 0 to 1
   * @param rendered share of all shapes' pixels that were rendered now, and not found made
   */
  void advanced(AspectRatio aspect, int segment, int frames, double share, double rendered);
}
