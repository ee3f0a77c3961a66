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
 * @param reserved units at the foot of the safe zone that are not for words
 */
record Sheet(int width, int height, AspectRatio ratio, float k, double reserved) {
  static Sheet of(Resolution size) {
    AspectRatio nearest =
        Arrays.stream(AspectRatio.values())
            .min(Comparator.comparingDouble(ratio -> distance(ratio, size)))
            .orElseThrow();
    return new Sheet(size.width(), size.height(), nearest, size.shortSide() / 1080f, 0);
  }

  /** The same with so many units at the foot of the safe zone kept free; see {@link #foot()}. */
  Sheet withFoot(double units) {
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

  /** Where words may stand. */
  Zone safe() {
    Zone all = allSafe();
    return Zone.edges(all.x(), all.y(), all.right(), all.bottom() - px(reserved));
  }

  /** The part of the safe zone that is kept free; empty if none is. */
  Zone foot() {
    return allSafe().bottom(px(reserved));
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
