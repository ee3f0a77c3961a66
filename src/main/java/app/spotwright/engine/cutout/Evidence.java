package app.spotwright.engine.cutout;

/**
 * What the colours say where the network is unsure. Around each pixel it is counted how often its
 * kind of colour occurs in what is surely product and in what is surely background; the logarithm
 * of their ratio is added to that of the network's odds. Both are bounded, so that colours cannot
 * overrule a network that is sure: a white label on a white ground has the ground's colour.
 */
final class Evidence {
  private static final float PRODUCT = 0.9f;
  private static final float BACKGROUND = 0.05f;

  /** The most that colours can say: odds of e to the power of this. */
  private static final float MOST = 3;

  /**
   * Odds of the network are bounded by this likelihood and its opposite. Where they are as good as
   * this, evidence has no say.
   */
  private static final float SURE = 0.985f;

  /** Share of a window's pixels that counts as nothing. */
  private static final float RARE = 0.02f;

  /** Counts are kept for squares of so many pixels. */
  private static final int CELL = 4;

  private Evidence() {}

  /**
   * The logarithm of product against background for each pixel, within plus and minus {@value
   * #MOST}.
   *
   * @param radius pixels of the windows that are counted in
   */
  static Plane of(Kinds kinds, Plane mark, int radius) {
    int columns = (mark.width() + CELL - 1) / CELL;
    int rows = (mark.height() + CELL - 1) / CELL;
    int reach = Math.max(1, radius / CELL);
    Plane[] product = counts(kinds, mark, columns, rows, true);
    Plane[] background = counts(kinds, mark, columns, rows, false);
    Plane allProduct = shares(product, reach);
    Plane allBackground = shares(background, reach);
    Plane result = new Plane(mark.width(), mark.height());
    for (int y = 0, i = 0; y < mark.height(); y++) {
      for (int x = 0; x < mark.width(); x++, i++) {
        int cell = y / CELL * columns + x / CELL;
        float front = share(product[kinds.of()[i]], allProduct, cell);
        float behind = share(background[kinds.of()[i]], allBackground, cell);
        double log = Math.log((front + RARE) / (behind + RARE));
        result.at()[i] = (float) Math.clamp(log, -MOST, MOST);
      }
    }
    return result;
  }

  /** Adds evidence to a mark. Works in place. */
  static void weigh(Plane mark, Plane evidence, float weight) {
    for (int i = 0; i < mark.at().length; i++) {
      float likely = Math.clamp(mark.at()[i], 1 - SURE, SURE);
      float doubt = Math.clamp((SURE - likely) / (SURE - PRODUCT), 0f, 1f);
      double odds = Math.log(likely / (1 - likely)) + weight * doubt * evidence.at()[i];
      mark.at()[i] = (float) (1 / (1 + Math.exp(-odds)));
    }
  }

  private static float share(Plane counts, Plane all, int cell) {
    return all.at()[cell] < 1e-4f ? 0 : counts.at()[cell] / all.at()[cell];
  }

  private static Plane[] counts(Kinds kinds, Plane mark, int columns, int rows, boolean ofProduct) {
    Plane[] counts = new Plane[kinds.count()];
    for (int k = 0; k < counts.length; k++) {
      counts[k] = new Plane(columns, rows);
    }
    for (int y = 0, i = 0; y < mark.height(); y++) {
      for (int x = 0; x < mark.width(); x++, i++) {
        float likely = mark.at()[i];
        if (ofProduct ? likely > PRODUCT : likely < BACKGROUND) {
          counts[kinds.of()[i]].at()[y / CELL * columns + x / CELL]++;
        }
      }
    }
    return counts;
  }

  /** Makes window means of counts, in place, and gives their sum. */
  private static Plane shares(Plane[] counts, int reach) {
    Plane all = new Plane(counts[0].width(), counts[0].height());
    for (int k = 0; k < counts.length; k++) {
      counts[k] = BoxFilter.mean(counts[k], reach);
      for (int i = 0; i < all.at().length; i++) {
        all.at()[i] += counts[k].at()[i];
      }
    }
    return all;
  }
}
