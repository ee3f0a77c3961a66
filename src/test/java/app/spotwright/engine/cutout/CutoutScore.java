package app.spotwright.engine.cutout;

import app.spotwright.engine.sample.SamplePhoto;
import app.spotwright.media.Picture;

/**
 * How near a cut-out comes to the truth.
 *
 * @param overlap intersection over union of both coverages, 1 for a perfect outline
 * @param fringe how far the band along the outline is off, laid on the worst of five grounds: mean
 *     difference of colour to the true product on that ground, 0 to 1
 */
public record CutoutScore(double overlap, double fringe) {
  /** Pixels from a true edge that belong to the band, at a photo 800 pixels wide. */
  private static final double BAND = 3;

  private static final int[] GROUNDS = {0x000000, 0xFFFFFF, 0xFF00FF, 0x00C853, 0x1A3CFF};

  /** Compares a cut-out with what was photographed. */
  public static CutoutScore of(Picture found, SamplePhoto truth) {
    return new CutoutScore(overlap(found, truth.outline()), fringe(found, truth));
  }

  /** Intersection over union of two alphas. */
  static double overlap(Picture found, Picture truth) {
    double both = 0;
    double either = 0;
    for (int i = 3; i < truth.rgba().length; i += 4) {
      int a = found.rgba()[i] & 0xFF;
      int b = truth.rgba()[i] & 0xFF;
      both += Math.min(a, b);
      either += Math.max(a, b);
    }
    return either == 0 ? 0 : both / either;
  }

  private static double fringe(Picture found, SamplePhoto truth) {
    boolean[] band = band(truth.outline());
    double worst = 0;
    for (int ground : GROUNDS) {
      double sum = 0;
      int count = 0;
      for (int i = 0; i < band.length; i++) {
        if (band[i]) {
          sum += difference(found.rgba(), truth.product().rgba(), i, ground);
          count++;
        }
      }
      worst = Math.max(worst, count == 0 ? 0 : sum / count);
    }
    return worst;
  }

  private static double difference(byte[] found, byte[] truth, int pixel, int ground) {
    double sum = 0;
    for (int c = 0; c < 3; c++) {
      int behind = ground >> (16 - 8 * c) & 0xFF;
      sum += Math.abs(laid(found, pixel, c, behind) - laid(truth, pixel, c, behind));
    }
    return sum / 3 / 255;
  }

  private static double laid(byte[] rgba, int pixel, int channel, int behind) {
    double alpha = (rgba[4 * pixel + 3] & 0xFF) / 255.0;
    return alpha * (rgba[4 * pixel + channel] & 0xFF) + (1 - alpha) * behind;
  }

  /** All that lies within a few pixels of where the coverage changes. */
  private static boolean[] band(Picture outline) {
    Plane alpha = Plane.channel(outline, 3);
    Plane missing = new Plane(alpha.width(), alpha.height());
    for (int i = 0; i < missing.at().length; i++) {
      missing.at()[i] = 1 - alpha.at()[i];
    }
    int radius = Math.max(1, (int) Math.round(BAND * outline.width() / 800));
    boolean[] inside = BoxFilter.near(alpha, 0.01f, radius);
    boolean[] outside = BoxFilter.near(missing, 0.01f, radius);
    boolean[] both = new boolean[inside.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = inside[i] && outside[i];
    }
    return both;
  }
}
