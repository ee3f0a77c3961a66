package app.spotwright.engine.cutout;

import java.util.Arrays;

/** Connected parts of a mask. */
final class Regions {
  private static final float INSIDE = 0.5f;
  private static final float TRACE = 0.04f;

  /** Parts smaller than this share of the largest are crumbs, not a second product. */
  private static final double SECOND = 0.06;

  /** Share of the picture. */
  private static final double PINHOLE = 1e-4;

  /** Share of the picture, of spots that are nowhere more see-through than {@link #FAINT}. */
  private static final double SPOT = 1e-3;

  private static final float FAINT = 0.25f;

  private static final int LEFT = 0;
  private static final int RIGHT = 1;
  private static final int TOP = 2;
  private static final int BOTTOM = 3;

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
   * Fills what is too small to be an opening: bites that print takes out of an edge, and faint
   * spots in the midst of a white product. Works in place.
   */
  static void fillPinholes(Plane alpha) {
    Plane missing = new Plane(alpha.width(), alpha.height());
    for (int i = 0; i < missing.at().length; i++) {
      missing.at()[i] = alpha.at()[i] < 0.95f ? 1 : 0;
    }
    int[] label = new int[alpha.at().length];
    int[] sizes = label(missing, INSIDE, label);
    float[] least = new float[sizes.length];
    Arrays.fill(least, 1);
    for (int i = 0; i < label.length; i++) {
      least[label[i]] = Math.min(least[label[i]], alpha.at()[i]);
    }
    for (int i = 0; i < label.length; i++) {
      int part = label[i];
      double limit = least[part] > FAINT ? SPOT : PINHOLE;
      if (part > 0 && sizes[part] < Math.max(2, limit * label.length)) {
        alpha.at()[i] = 1;
      }
    }
  }

  /** Whether a large part hangs over another one with nothing between them. */
  static boolean floating(Plane alpha) {
    int[] label = new int[alpha.at().length];
    int[] sizes = label(alpha, INSIDE, label);
    int largest = Arrays.stream(sizes).max().orElse(0);
    int[][] edges = edges(label, sizes.length, alpha.width());
    for (int upper = 1; upper < sizes.length; upper++) {
      for (int lower = 1; lower < sizes.length; lower++) {
        if (Math.min(sizes[upper], sizes[lower]) > SECOND * largest
            && edges[upper][BOTTOM] < edges[lower][TOP]
            && overlap(edges[upper], edges[lower]) > 0.5) {
          return true;
        }
      }
    }
    return false;
  }

  /** Left, right, top and bottom of each part. */
  private static int[][] edges(int[] label, int parts, int width) {
    int[][] edges = new int[parts][];
    for (int i = 0; i < label.length; i++) {
      int x = i % width;
      int y = i / width;
      int[] edge = edges[label[i]];
      if (edge == null) {
        edges[label[i]] = new int[] {x, x, y, y};
      } else {
        edge[LEFT] = Math.min(edge[LEFT], x);
        edge[RIGHT] = Math.max(edge[RIGHT], x);
        edge[BOTTOM] = y;
      }
    }
    return edges;
  }

  /** Share of the narrower one's width that lies over or under the other. */
  private static double overlap(int[] a, int[] b) {
    double narrower = Math.min(a[RIGHT] - a[LEFT], b[RIGHT] - b[LEFT]) + 1.0;
    return (Math.min(a[RIGHT], b[RIGHT]) - Math.max(a[LEFT], b[LEFT]) + 1) / narrower;
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
