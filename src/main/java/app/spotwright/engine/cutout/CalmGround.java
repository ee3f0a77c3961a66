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

  /** A shadow leaves at least this share of the light. */
  private static final float DARKEST = 0.3f;

  /** A shadow darkens all channels alike, up to this difference. */
  private static final float HUE = 0.07f;

  /** Kinds of difference to the ground: none, unsure, clear, like a shadow on it. */
  private static final int KINDS = 4;

  private static final int SHADOW = KINDS - 1;

  private final Plane difference;
  private final boolean[] shaded;
  private final float deviation;

  private CalmGround(Plane difference, boolean[] shaded, float deviation) {
    this.difference = difference;
    this.shaded = shaded;
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
    Plane[] colours = Matting.colours(crop);
    Plane[] grounds = new Plane[3];
    double squares = 0;
    for (int c = 0; c < 3; c++) {
      Plane colour = colours[c];
      Plane ground = continued(colour, clear, side);
      grounds[c] = ground;
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
    return new CalmGround(difference, shaded(colours, grounds), deviation);
  }

  /** Whether each pixel could be the ground with less light on it: darker, of the same hue. */
  private static boolean[] shaded(Plane[] colours, Plane[] grounds) {
    boolean[] result = new boolean[colours[0].at().length];
    for (int i = 0; i < result.length; i++) {
      float least = Float.MAX_VALUE;
      float most = 0;
      for (int c = 0; c < 3; c++) {
        float kept = (colours[c].at()[i] + 0.01f) / (grounds[c].at()[i] + 0.01f);
        least = Math.min(least, kept);
        most = Math.max(most, kept);
      }
      result[i] = most < 1 && least > DARKEST && most - least < HUE;
    }
    return result;
  }

  /** How each pixel differs from the ground. */
  Kinds kinds() {
    int[] of = new int[shaded.length];
    for (int i = 0; i < of.length; i++) {
      of[i] = looksLikeGround(i) ? 0 : shaded[i] ? SHADOW : standsOut(i) ? 2 : 1;
    }
    return new Kinds(KINDS, of);
  }

  /** Takes back what speaks for the product where a mere shadow would look the same. */
  void forgetShadows(Plane evidence) {
    for (int i = 0; i < shaded.length; i++) {
      if (shaded[i]) {
        evidence.at()[i] = Math.min(evidence.at()[i], 0);
      }
    }
  }

  boolean isCalm() {
    return deviation < CALM;
  }

  /** Whether a pixel cannot be told from the background. */
  boolean looksLikeGround(int pixel) {
    return difference.at()[pixel] < Math.max(0.016f, 2.5f * deviation);
  }

  /** Whether a pixel could be the ground in a shadow. */
  boolean looksShaded(int pixel) {
    return shaded[pixel];
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
