package app.spotwright.engine.cutout;

import app.spotwright.media.Picture;

/**
 * The background of a studio photo, continued behind the product. Where it is calm, a colour tells
 * whether a pixel belongs to it, and the network's guesses can be put right: openings that it
 * overlooked are opened, and pale parts that it lost are found again.
 */
final class CalmGround {
  /** Mark below which the network is sure of background. */
  private static final float CLEAR = 0.04f;

  /** Deviation of the background from its own smooth continuation; more is no studio. */
  private static final float CALM = 0.022f;

  private final Plane difference;
  private final float deviation;

  private CalmGround(Plane difference, float deviation) {
    this.difference = difference;
    this.deviation = deviation;
  }

  /**
   * Looks at the surroundings of a product.
   *
   * @param crop photo, scaled down
   * @param mark the network's, of the same size
   */
  static CalmGround of(Picture crop, Plane mark) {
    int side = Math.max(crop.width(), crop.height());
    boolean[] touched = BoxFilter.near(mark, CLEAR, Math.max(2, side / 60));
    Plane clear = new Plane(mark.width(), mark.height());
    for (int i = 0; i < touched.length; i++) {
      clear.at()[i] = touched[i] ? 0 : 1;
    }
    Plane difference = new Plane(mark.width(), mark.height());
    double squares = 0;
    for (Plane colour : Matting.colours(crop)) {
      Plane ground = continued(colour, clear, side);
      for (int i = 0; i < touched.length; i++) {
        float off = colour.at()[i] - ground.at()[i];
        squares += clear.at()[i] * off * off;
        difference.at()[i] = Math.max(difference.at()[i], Math.abs(off));
      }
    }
    double count = 0;
    for (float value : clear.at()) {
      count += value;
    }
    float deviation = count == 0 ? 1 : (float) Math.sqrt(squares / count / 3);
    return new CalmGround(difference, deviation);
  }

  boolean isCalm() {
    return deviation < CALM;
  }

  /** Whether a pixel cannot be told from the background. */
  boolean looksLikeGround(int pixel) {
    return difference.at()[pixel] < Math.max(0.016f, 2.5f * deviation);
  }

  /** Whether a pixel cannot be background. */
  boolean standsOut(int pixel) {
    return difference.at()[pixel] > Math.max(0.035f, 5 * deviation);
  }

  /** A colour as it would go on behind the product, from near surroundings where there are any. */
  private static Plane continued(Plane colour, Plane clear, int side) {
    Plane result = colour;
    for (int radius = side; radius >= Math.max(1, side / 16); radius /= 2) {
      result = BoxFilter.weightedMean(colour, clear, radius, result);
    }
    return result;
  }
}
