package app.spotwright.engine.cutout;

/**
 * Broad areas that the network neither takes nor leaves, such as a strap over a shoulder. Pixel by
 * pixel they would be torn to shreds; each is taken or left as a whole, as most of it demands.
 */
final class Fog {
  private static final float FROM = 0.25f;
  private static final float TO = 0.8f;

  /** Share of the picture; less is an edge's own softness. */
  private static final double SMALLEST = 0.003;

  /** Pixels of area for one of rim, as a share of the picture's side: less is a long soft edge. */
  private static final double BROAD = 1 / 160.0;

  private static final float TAKEN = 0.95f;

  private Fog() {}

  /**
   * Settles the areas.
   *
   * @param before the network's mark
   * @param after the mark with all evidence, which is settled in place
   */
  static void settle(Plane before, Plane after) {
    Plane fog = new Plane(before.width(), before.height());
    for (int i = 0; i < fog.at().length; i++) {
      fog.at()[i] = before.at()[i] > FROM && before.at()[i] < TO ? 1 : 0;
    }
    int[] part = new int[fog.at().length];
    int[] sizes = Regions.label(fog, 0.5f, part);
    int[] rims = rims(part, sizes.length, fog.width());
    double[] sums = new double[sizes.length];
    for (int i = 0; i < part.length; i++) {
      sums[part[i]] += after.at()[i];
    }
    double broad = BROAD * Math.max(fog.width(), fog.height());
    for (int i = 0; i < part.length; i++) {
      int number = part[i];
      if (number > 0
          && sizes[number] > SMALLEST * part.length
          && sizes[number] > broad * rims[number]) {
        after.at()[i] = sums[number] > 0.5 * sizes[number] ? TAKEN : 1 - TAKEN;
      }
    }
  }

  /** How many pixels of each part touch another one or the picture's edge. */
  private static int[] rims(int[] part, int parts, int width) {
    int[] rims = new int[parts];
    for (int i = 0; i < part.length; i++) {
      int x = i % width;
      boolean inner =
          x > 0
              && x < width - 1
              && i >= width
              && i < part.length - width
              && part[i - 1] == part[i]
              && part[i + 1] == part[i]
              && part[i - width] == part[i]
              && part[i + width] == part[i];
      rims[part[i]] += inner ? 0 : 1;
    }
    return rims;
  }
}
