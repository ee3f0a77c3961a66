package app.spotwright.engine.motion;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Resolution;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The frame that is laid out: its size, its shape, and where words may stand.
 *
 * @param ratio the known shape nearest to the picture's own
 * @param k pixels to one unit; layouts are written for a short side of 1080 units
 * @param reserved units at an end of the safe zone that are not for words
 */
record Sheet(int width, int height, AspectRatio ratio, float k, double reserved) {
  static Sheet of(Resolution size) {
    AspectRatio nearest =
        Arrays.stream(AspectRatio.values())
            .min(Comparator.comparingDouble(ratio -> distance(ratio, size)))
            .orElseThrow();
    return new Sheet(size.width(), size.height(), nearest, size.shortSide() / 1080f, 0);
  }

  /** The same with a line of so many units kept free in the safe zone; see {@link #line()}. */
  Sheet withLine(double units) {
    return new Sheet(width, height, ratio, k, units);
  }

  private static double distance(AspectRatio ratio, Resolution size) {
    Resolution model = ratio.atShortSide(1080);
    double want = (double) model.width() / model.height();
    double have = (double) size.width() / size.height();
    return Math.abs(StrictMath.log(want / have));
  }

  float px(double units) {
    return (float) (units * k);
  }

  Zone full() {
    return new Zone(0, 0, width, height);
  }

  /** What a ground has to cover, so that a camera can pass along it; whole pixels. */
  Zone cloth() {
    return full().grown((float) Math.ceil(px(Camera.OVERSCAN)));
  }

  /** Where words may stand. */
  Zone safe() {
    Zone all = allSafe();
    return tall()
        ? all.without(px(reserved))
        : Zone.edges(all.x(), all.y(), all.right(), all.bottom() - px(reserved));
  }

  /**
   * The line of the safe zone that is kept free; empty if none is. It is the first in a tall frame,
   * whose products reach below the safe zone, and the last in others.
   */
  Zone line() {
    return tall() ? allSafe().top(px(reserved)) : allSafe().bottom(px(reserved));
  }

  private Zone allSafe() {
    MotionStudio.SafeZone safe = SafeZones.of(ratio);
    return Zone.edges(
        (float) (safe.left() * width),
        (float) (safe.top() * height),
        (float) (safe.right() * width),
        (float) (safe.bottom() * height));
  }

  /** The part of {@link #safe()} that lies evenly about the middle, for centred words. */
  Zone centred() {
    Zone safe = safe();
    float margin = Math.max(safe.x(), width - safe.right());
    return Zone.edges(margin, safe.y(), width - margin, safe.bottom());
  }

  /** The part of {@link #safe()} kept for captions. */
  Zone captions() {
    Zone safe = centred();
    return safe.bottom(px(ratio == AspectRatio.VERTICAL_9_16 ? 150 : 128));
  }

  boolean tall() {
    return ratio == AspectRatio.VERTICAL_9_16;
  }

  boolean wide() {
    return ratio == AspectRatio.LANDSCAPE_16_9;
  }

  boolean square() {
    return ratio == AspectRatio.SQUARE_1_1;
  }
}
