package app.spotwright.engine.cutout;

import app.spotwright.media.Picture;

/**
 * The band along a product's outline, where pixels may show product and background at once. Each is
 * explained as a mixture of the nearest sure product colour and the nearest sure background colour:
 * that gives its colour without the old background, which would glow over a new one.
 */
final class Edge {
  private static final float SURE = 0.96f;

  /**
   * How much a pixel's own word counts against the colour borrowed from further inside: the ratio
   * of two errors squared, that of the mixture (coverage, background) and that of borrowing (a rim
   * is lit otherwise than what it surrounds). Between 0.25 and 0.5 colours came nearest to the
   * truth on the project's own photos.
   */
  private static final float DOUBT = 0.4f;

  /** The product is sure this many times nearer to its outline than the background is. */
  private static final int NEARER = 4;

  private final Picture crop;
  private final Plane alphas;
  private final int[] product;
  private final int[] background;
  private final Plane[] colours;

  /**
   * @param crop the photo around the product
   * @param alphas coverage
   * @param radius pixels around the outline that may be mixed
   */
  Edge(Picture crop, Plane alphas, int radius) {
    this.crop = crop;
    this.alphas = alphas;
    Plane missing = new Plane(alphas.width(), alphas.height());
    for (int i = 0; i < missing.at().length; i++) {
      missing.at()[i] = 1 - alphas.at()[i];
    }
    product =
        NearestSolid.of(not(BoxFilter.near(missing, 1 - SURE, radius / NEARER)), alphas.width());
    background = NearestSolid.of(not(BoxFilter.near(alphas, 1 - SURE, radius)), alphas.width());
    colours = Matting.colours(crop);
  }

  /** The product alone. */
  Picture product() {
    byte[] from = crop.rgba();
    byte[] rgba = new byte[from.length];
    for (int i = 0; i < product.length; i++) {
      float alpha = alphas.at()[i];
      int value = Math.round(255 * alpha);
      if (value == 0) {
        continue;
      }
      for (int c = 0; c < 3; c++) {
        rgba[4 * i + c] = (byte) Math.round(255 * colour(i, c, alpha));
      }
      rgba[4 * i + 3] = (byte) value;
    }
    return new Picture(crop.width(), crop.height(), rgba);
  }

  private boolean sure(int i) {
    return product[i] == i || background[i] == i || product[i] < 0 || background[i] < 0;
  }

  private float colour(int i, int channel, float alpha) {
    float seen = colours[channel].at()[i];
    if (sure(i) || alpha > 0.995f) {
      return seen;
    }
    float own = colours[channel].at()[product[i]];
    float behind = colours[channel].at()[background[i]];
    float unexplained = seen - alpha * own - (1 - alpha) * behind;
    return Math.clamp(own + unexplained * alpha / (alpha * alpha + DOUBT), 0f, 1f);
  }

  private static boolean[] not(boolean[] values) {
    boolean[] result = new boolean[values.length];
    for (int i = 0; i < values.length; i++) {
      result[i] = !values[i];
    }
    return result;
  }
}
