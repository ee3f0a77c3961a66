package app.spotwright.engine.cutout;

/**
 * For every pixel the nearest one of a chosen set, by a two-pass chamfer sweep that hands positions
 * on; its errors (below a pixel or two) do not matter where colours are borrowed.
 */
final class NearestSolid {
  /** No pixel of the set exists. */
  static final int NONE = -1;

  private final int width;
  private final int height;
  private final int[] nearest;

  private NearestSolid(int width, int height, int[] nearest) {
    this.width = width;
    this.height = height;
    this.nearest = nearest;
  }

  /** Index of the nearest member for each pixel, or {@link #NONE}. */
  static int[] of(boolean[] member, int width) {
    int[] nearest = new int[member.length];
    for (int i = 0; i < member.length; i++) {
      nearest[i] = member[i] ? i : NONE;
    }
    var sweep = new NearestSolid(width, member.length / width, nearest);
    sweep.forward();
    sweep.backward();
    return nearest;
  }

  private void forward() {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        offer(x, y, x - 1, y);
        offer(x, y, x - 1, y - 1);
        offer(x, y, x, y - 1);
        offer(x, y, x + 1, y - 1);
      }
      for (int x = width - 2; x >= 0; x--) {
        offer(x, y, x + 1, y);
      }
    }
  }

  private void backward() {
    for (int y = height - 1; y >= 0; y--) {
      for (int x = width - 1; x >= 0; x--) {
        offer(x, y, x + 1, y);
        offer(x, y, x + 1, y + 1);
        offer(x, y, x, y + 1);
        offer(x, y, x - 1, y + 1);
      }
      for (int x = 1; x < width; x++) {
        offer(x, y, x - 1, y);
      }
    }
  }

  private void offer(int x, int y, int fromX, int fromY) {
    if (fromX < 0 || fromX >= width || fromY < 0 || fromY >= height) {
      return;
    }
    int offered = nearest[fromY * width + fromX];
    int own = nearest[y * width + x];
    if (offered != NONE && (own == NONE || distance(x, y, offered) < distance(x, y, own))) {
      nearest[y * width + x] = offered;
    }
  }

  private long distance(int x, int y, int index) {
    long dx = (long) x - index % width;
    long dy = (long) y - index / width;
    return dx * dx + dy * dy;
  }
}
