package app.spotwright.engine.cutout;

import java.util.Arrays;

/** Connected parts of a mask. */
final class Regions {
  private static final float INSIDE = 0.5f;
  private static final float TRACE = 0.04f;

  /** Parts smaller than this share of the largest are crumbs, not a second product. */
  private static final double SECOND = 0.06;

  private Regions() {}

  /** Clears all but the large parts and the soft fringe that touches them. Works in place. */
  static void keepLarge(Plane alpha) {
    int[] label = new int[alpha.at().length];
    int[] sizes = label(alpha, TRACE, label);
    int largest = Arrays.stream(sizes).max().orElse(0);
    for (int i = 0; i < label.length; i++) {
      if (label[i] == 0 || sizes[label[i]] < SECOND * largest) {
        alpha.at()[i] = 0;
      }
    }
  }

  /**
   * Numbers the 4-connected parts above a threshold from 1.
   *
   * @return how many solid pixels each part has; [0] is unused
   */
  static int[] label(Plane alpha, float threshold, int[] label) {
    int[] sizes = new int[64];
    int[] stack = new int[label.length];
    int count = 0;
    for (int seed = 0; seed < label.length; seed++) {
      if (label[seed] != 0 || alpha.at()[seed] <= threshold) {
        continue;
      }
      count++;
      if (count == sizes.length) {
        sizes = Arrays.copyOf(sizes, 2 * count);
      }
      sizes[count] = flood(alpha, threshold, label, stack, seed, count);
    }
    return Arrays.copyOf(sizes, count + 1);
  }

  private static int flood(
      Plane alpha, float threshold, int[] label, int[] stack, int seed, int number) {
    int width = alpha.width();
    int solid = 0;
    int depth = 0;
    stack[depth++] = seed;
    label[seed] = number;
    while (depth > 0) {
      int at = stack[--depth];
      solid += alpha.at()[at] > INSIDE ? 1 : 0;
      int x = at % width;
      for (int side = 0; side < 4; side++) {
        int next =
            switch (side) {
              case 0 -> x > 0 ? at - 1 : -1;
              case 1 -> x < width - 1 ? at + 1 : -1;
              case 2 -> at - width;
              default -> at + width;
            };
        if (next >= 0 && next < label.length && label[next] == 0 && alpha.at()[next] > threshold) {
          label[next] = number;
          stack[depth++] = next;
        }
      }
    }
    return solid;
  }
}
