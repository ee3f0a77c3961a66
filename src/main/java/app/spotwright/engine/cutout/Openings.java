package app.spotwright.engine.cutout;

/**
 * Openings that the network painted over, such as the loop of a handle: enclosed spots that look
 * just like the background and end abruptly. A pale part of the product that happens to have the
 * background's colour fades into it instead, and stays.
 */
final class Openings {
  /**
   * Of the picture. A hole in a label is far worse than a loop that stays closed, and gaps in a
   * print are small.
   */
  private static final double SMALLEST = 0.004;

  /**
   * The most that the rim's squared length may be of the area: 20 for a disc, about 50 for the loop
   * of a handle, far more for bare paper around a print.
   */
  private static final double RAGGED = 80;

  private static final double LARGEST = 0.2;

  /** Share of a spot's rim that must stand out from the background. */
  private static final double ABRUPT = 0.9;

  private Openings() {}

  /** Clears the openings in a mark. Works in place. */
  static void open(Plane mark, CalmGround ground) {
    Plane alike = new Plane(mark.width(), mark.height());
    for (int i = 0; i < alike.at().length; i++) {
      alike.at()[i] = ground.looksLikeGround(i) ? 1 : 0;
    }
    int[] part = new int[alike.at().length];
    int[] sizes = Regions.label(alike, 0.5f, part);
    int[][] rims = rims(part, sizes.length, mark, ground);
    for (int i = 0; i < part.length; i++) {
      int number = part[i];
      double share = (double) sizes[number] / part.length;
      if (number > 0
          && share > SMALLEST
          && share < LARGEST
          && rims[2][number] == 0
          && (double) rims[0][number] * rims[0][number] < RAGGED * sizes[number]
          && rims[1][number] > ABRUPT * rims[0][number]) {
        mark.at()[i] = 0;
      }
    }
  }

  /** For each part the pixels a little outside: all of them, those standing out, those unmarked. */
  private static int[][] rims(int[] part, int parts, Plane mark, CalmGround ground) {
    int width = mark.width();
    int reach = 3;
    int[][] rims = new int[3][parts];
    for (int y = reach; y < mark.height() - reach; y++) {
      for (int x = reach; x < width - reach; x++) {
        int at = y * width + x;
        int number = part[at];
        if (number == 0) {
          continue;
        }
        for (int step : new int[] {-1, 1, -width, width}) {
          if (part[at + step] != number) {
            int outside = at + reach * step;
            rims[0][number]++;
            rims[1][number] += ground.standsOut(outside) ? 1 : 0;
            rims[2][number] += mark.at()[outside] < 0.05f ? 1 : 0;
          }
        }
      }
    }
    return rims;
  }
}
