package app.spotwright.composition.ffmpeg;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * Two rows of BGRA pixels, one above the other: what a row of chroma is made of. Each row has the
 * pixel to its left at index 0, because chroma is sited at the left. For one width; not
 * thread-safe.
 */
final class PixelRows {
  /** Pixels around one chroma sample: 2 rows × (1 + 2 + 1). */
  static final int WEIGHTS = 8;

  private static final int LANES = 0x00FF00FF;

  final int[] upper;
  final int[] lower;

  /** After {@link #weigh}: red in the upper half, blue in the lower. */
  final int[] redBlue;

  /** After {@link #weigh}: alpha in the upper half, green in the lower. */
  final int[] alphaGreen;

  private final int width;
  private final int[] nothing;

  PixelRows(int width) {
    this.width = width;
    upper = new int[width + 2];
    lower = new int[width + 2];
    redBlue = new int[width + 2];
    alphaGreen = new int[width + 2];
    nothing = new int[width + 2];
  }

  /** Reads {@code count} pixels of the rows {@code y} and {@code y + 1}. */
  void load(MemorySegment bgra, int y, int x, int count) {
    load(bgra, y, x, count, upper);
    load(bgra, y + 1, x, count, lower);
  }

  private void load(MemorySegment bgra, int y, int x, int count, int[] row) {
    long at = ((long) y * width + x) * Integer.BYTES;
    MemorySegment.copy(bgra, ValueLayout.JAVA_INT, at, row, 1, count);
    row[0] = x == 0 ? row[1] : bgra.get(ValueLayout.JAVA_INT, at - Integer.BYTES);
  }

  /**
   * First pixel of both rows that is not transparent, made even; {@code count} if there is none.
   */
  int begin(int count) {
    int above = Arrays.mismatch(upper, 1, count + 1, nothing, 1, count + 1);
    int below = Arrays.mismatch(lower, 1, count + 1, nothing, 1, count + 1);
    int begin = Math.min(above < 0 ? count : above, below < 0 ? count : below);
    return begin & -2;
  }

  /** End of what is not transparent, with the chroma that it reaches into. */
  int end(int count) {
    int end = count;
    while (upper[end] == 0 && lower[end] == 0) {
      end--;
    }
    return Math.min(count, end + 2 & -2);
  }

  /** Weighted sums of the pixels around each of {@code count / 2} chroma samples. */
  void weigh(int count) {
    for (int x = 0; x <= count; x++) {
      redBlue[x] = (upper[x] & LANES) + (lower[x] & LANES);
      alphaGreen[x] = (upper[x] >>> 8 & LANES) + (lower[x] >>> 8 & LANES);
    }
    for (int c = 0; c < count / 2; c++) {
      int x = 2 * c;
      redBlue[c] = redBlue[x] + 2 * redBlue[x + 1] + redBlue[x + 2];
      alphaGreen[c] = alphaGreen[x] + 2 * alphaGreen[x + 1] + alphaGreen[x + 2];
    }
  }
}
