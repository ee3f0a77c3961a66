package app.spotwright.engine.cutout;

/**
 * Pale or clear parts that the network lost on a calm background, such as the glass neck of a
 * bottle between its cap and its body: what lies between two found parts and differs from the
 * background belongs to the product.
 */
final class LostParts {
  private static final float FOUND = 0.6f;

  /** Longest stretch that is bridged, as a share of the picture. */
  private static final double REACH = 0.07;

  /** Share of a stretch that must not be background. */
  private static final double SOLID = 0.75;

  private LostParts() {}

  /** Raises the mark of lost parts. Works in place. */
  static void restore(Plane mark, CalmGround ground) {
    boolean[] found = new boolean[mark.at().length];
    for (int i = 0; i < found.length; i++) {
      found[i] = mark.at()[i] > FOUND;
    }
    boolean[] bridged = found.clone();
    int width = mark.width();
    int height = mark.height();
    for (int x = 0; x < width; x++) {
      bridge(found, bridged, ground, new Line(x, width, height, true));
    }
    for (int y = 0; y < height; y++) {
      bridge(found, bridged, ground, new Line(y * width, 1, width, false));
    }
    for (int i = 0; i < bridged.length; i++) {
      if (bridged[i]) {
        mark.at()[i] = Math.max(mark.at()[i], 0.95f);
      }
    }
  }

  /**
   * A row or column of pixels.
   *
   * @param darker whether what is merely darker than the ground is bridged as well: between two
   *     parts side by side it is mostly their shadow
   */
  private record Line(int start, int step, int count, boolean darker) {}

  private static void bridge(boolean[] found, boolean[] bridged, CalmGround ground, Line line) {
    int reach = (int) (REACH * line.count);
    int last = -1;
    for (int n = 0; n < line.count; n++) {
      int at = line.start + n * line.step;
      if (!found[at]) {
        continue;
      }
      if (last >= 0 && n - last > 1 && n - last <= reach && differs(ground, line, last + 1, n)) {
        for (int k = last + 1; k < n; k++) {
          bridged[line.start + k * line.step] = true;
        }
      }
      last = n;
    }
  }

  /** Whether most of a stretch is no background. */
  private static boolean differs(CalmGround ground, Line line, int from, int to) {
    int count = 0;
    for (int k = from; k < to; k++) {
      int at = line.start + k * line.step;
      boolean behind = ground.looksLikeGround(at) || !line.darker && ground.looksShaded(at);
      count += behind ? 0 : 1;
    }
    return count >= SOLID * (to - from);
  }
}
