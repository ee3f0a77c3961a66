package app.spotwright.engine.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A body turned on a lathe: the distance field of an outline, kept on a fine grid because it is
 * asked for millions of times.
 */
final class Profile {
  private static final double CELL = 0.004;
  private static final double MARGIN = 0.12;
  private static final int ARC = 24;

  private final int columns;
  private final int rows;
  private final double bottom;
  private final float[] grid;

  /**
   * @param corners of the outline from the axis below to the axis above: radius, height, rounding
   */
  Profile(double[][] corners) {
    List<double[]> outline = rounded(corners);
    double reach = 0;
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (double[] point : outline) {
      reach = Math.max(reach, point[0]);
      low = Math.min(low, point[1]);
      high = Math.max(high, point[1]);
    }
    bottom = low - MARGIN;
    columns = (int) Math.ceil((reach + MARGIN) / CELL) + 2;
    rows = (int) Math.ceil((high - low + 2 * MARGIN) / CELL) + 2;
    grid = new float[columns * rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        grid[row * columns + column] = (float) measure(outline, column * CELL, bottom + row * CELL);
      }
    }
  }

  /** Distance at a radius from the axis and a height. */
  double distance(double radius, double height) {
    double c = radius / CELL;
    double r = (height - bottom) / CELL;
    double inC = Math.clamp(c, 0.0, columns - 1.001);
    double inR = Math.clamp(r, 0.0, rows - 1.001);
    int c0 = (int) inC;
    int r0 = (int) inR;
    double fc = inC - c0;
    double fr = inR - r0;
    int at = r0 * columns + c0;
    double lower = grid[at] * (1 - fc) + grid[at + 1] * fc;
    double upper = grid[at + columns] * (1 - fc) + grid[at + columns + 1] * fc;
    double outside = Math.sqrt((c - inC) * (c - inC) + (r - inR) * (r - inR)) * CELL;
    return lower * (1 - fr) + upper * fr + outside;
  }

  private static List<double[]> rounded(double[][] corners) {
    List<double[]> outline = new ArrayList<>();
    for (int i = 0; i < corners.length; i++) {
      double[] corner = corners[i];
      if (i == 0 || i == corners.length - 1 || corner[2] == 0) {
        outline.add(corner);
        continue;
      }
      double[] from = towards(corner, corners[i - 1], corner[2]);
      double[] to = towards(corner, corners[i + 1], corner[2]);
      for (int step = 0; step <= ARC; step++) {
        double t = (double) step / ARC;
        outline.add(
            new double[] {bend(from[0], corner[0], to[0], t), bend(from[1], corner[1], to[1], t)});
      }
    }
    return outline;
  }

  private static double[] towards(double[] from, double[] to, double length) {
    double share = length / Math.hypot(to[0] - from[0], to[1] - from[1]);
    return new double[] {from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share};
  }

  private static double bend(double a, double b, double c, double t) {
    return (1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * c;
  }

  private static double measure(List<double[]> outline, double x, double y) {
    double nearest = Double.MAX_VALUE;
    boolean inside = false;
    for (int i = 1; i < outline.size(); i++) {
      double[] a = outline.get(i - 1);
      double[] b = outline.get(i);
      double dx = b[0] - a[0];
      double dy = b[1] - a[1];
      double length = dx * dx + dy * dy;
      double t =
          length == 0 ? 0 : Math.clamp(((x - a[0]) * dx + (y - a[1]) * dy) / length, 0.0, 1.0);
      double offX = x - a[0] - t * dx;
      double offY = y - a[1] - t * dy;
      nearest = Math.min(nearest, offX * offX + offY * offY);
      // A ray to the right; the axis itself is no wall, for both ends of the outline lie on it.
      if (a[1] > y != b[1] > y && x < a[0] + (y - a[1]) / dy * dx) {
        inside = !inside;
      }
    }
    return inside ? -Math.sqrt(nearest) : Math.sqrt(nearest);
  }
}
