package app.spotwright.composition;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Resolution;

/**
 * One of the shapes and sizes that an ad is made in.
 *
 * @param aspect the shape
 * @param resolution its size in pixels, even sides
 */
public record Target(AspectRatio aspect, Resolution resolution) {
  public Target {
    if (resolution.width() % 2 != 0 || resolution.height() % 2 != 0) {
      throw new IllegalArgumentException("video needs even sides, not " + resolution);
    }
  }

  /** The shape with a shorter side of that many pixels. */
  public static Target of(AspectRatio aspect, int shortSide) {
    return new Target(aspect, aspect.atShortSide(shortSide));
  }
}
