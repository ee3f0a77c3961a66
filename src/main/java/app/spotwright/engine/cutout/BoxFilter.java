package app.spotwright.engine.cutout;

/** Means over square windows by running sums: the cost of a pixel does not depend on the radius. */
final class BoxFilter {
  private BoxFilter() {}

  /** The mean of the window from −radius to radius around each pixel, cut at the picture's edge. */
  static Plane mean(Plane source, int radius) {
    int width = source.width();
    int height = source.height();
    float[] across = new float[width * height];
    for (int y = 0; y < height; y++) {
      row(source.at(), across, y * width, width, radius);
    }
    float[] result = new float[width * height];
    double[] sums = new double[width];
    for (int y = 0; y < Math.min(radius, height); y++) {
      add(sums, across, y * width, 1);
    }
    for (int y = 0; y < height; y++) {
      if (y + radius < height) {
        add(sums, across, (y + radius) * width, 1);
      }
      if (y - radius > 0) {
        add(sums, across, (y - radius - 1) * width, -1);
      }
      float share = 1f / (Math.min(y + radius, height - 1) - Math.max(y - radius, 0) + 1);
      for (int x = 0; x < width; x++) {
        result[y * width + x] = (float) sums[x] * share;
      }
    }
    return new Plane(width, height, result);
  }

  /** The mean of the neighbours that count, by their weights; {@code otherwise} where none does. */
  static Plane weightedMean(Plane source, Plane weights, int radius, Plane otherwise) {
    Plane weighted = source.copy();
    for (int i = 0; i < weighted.at().length; i++) {
      weighted.at()[i] *= weights.at()[i];
    }
    Plane sum = mean(weighted, radius);
    Plane share = mean(weights, radius);
    for (int i = 0; i < sum.at().length; i++) {
      float weight = share.at()[i];
      sum.at()[i] = weight > 1e-5f ? sum.at()[i] / weight : otherwise.at()[i];
    }
    return sum;
  }

  private static void row(float[] from, float[] to, int start, int width, int radius) {
    double sum = 0;
    for (int x = 0; x < Math.min(radius, width); x++) {
      sum += from[start + x];
    }
    for (int x = 0; x < width; x++) {
      if (x + radius < width) {
        sum += from[start + x + radius];
      }
      if (x - radius > 0) {
        sum -= from[start + x - radius - 1];
      }
      int count = Math.min(x + radius, width - 1) - Math.max(x - radius, 0) + 1;
      to[start + x] = (float) (sum / count);
    }
  }

  private static void add(double[] sums, float[] from, int start, int sign) {
    for (int x = 0; x < sums.length; x++) {
      sums[x] += sign * from[start + x];
    }
  }

  /** Whether any pixel within a square of that radius is above a threshold. */
  static boolean[] near(Plane source, float threshold, int radius) {
    Plane above = new Plane(source.width(), source.height());
    for (int i = 0; i < above.at().length; i++) {
      above.at()[i] = source.at()[i] > threshold ? 1 : 0;
    }
    Plane mean = mean(above, radius);
    boolean[] result = new boolean[above.at().length];
    for (int i = 0; i < result.length; i++) {
      result[i] = mean.at()[i] > 1e-6f;
    }
    return result;
  }
}
