package app.spotwright.composition.ffmpeg;

import static app.spotwright.composition.ffmpeg.Bt709.BITS;
import static app.spotwright.composition.ffmpeg.Bt709.BLACK;
import static app.spotwright.composition.ffmpeg.Bt709.CB_BLUE;
import static app.spotwright.composition.ffmpeg.Bt709.CB_GREEN;
import static app.spotwright.composition.ffmpeg.Bt709.CB_RED;
import static app.spotwright.composition.ffmpeg.Bt709.CR_BLUE;
import static app.spotwright.composition.ffmpeg.Bt709.CR_GREEN;
import static app.spotwright.composition.ffmpeg.Bt709.CR_RED;
import static app.spotwright.composition.ffmpeg.Bt709.GREY;
import static app.spotwright.composition.ffmpeg.Bt709.Y_BLUE;
import static app.spotwright.composition.ffmpeg.Bt709.Y_GREEN;
import static app.spotwright.composition.ffmpeg.Bt709.Y_RED;

import app.spotwright.media.Box;
import app.spotwright.media.Resolution;
import java.lang.foreign.MemorySegment;
import java.util.stream.Stream;

/**
 * Drawn layers as they lie over 4:2:0 frames ({@link Yuv420}): worked out once, laid over as many
 * frames as they rest. A sample is within a step of what exact arithmetic gives. For one size; not
 * thread-safe.
 */
final class YuvLayers {
  private static final int OPAQUE = 255;
  private static final int LANE = 0xFFFF;

  /** One 255th, times 2^16. */
  private static final int PART = (1 << BITS) / OPAQUE;

  private final Resolution size;
  private final Box reach;
  private final PixelRows rows;
  private final SamplePairs pairs;
  private final SampleRow[] luma;
  private final SampleRow[] cb;
  private final SampleRow[] cr;
  private final int[] first;
  private final int[] second;
  private final int[] share;

  /**
   * @param size with even sides
   * @param reach with even edges; all is transparent outside
   */
  YuvLayers(Resolution size, Box reach) {
    this.size = Yuv420.checked(size);
    int width = size.width();
    this.reach = reach;
    rows = new PixelRows(width);
    pairs = new SamplePairs(width);
    luma = empty(reach.height());
    cb = empty(reach.height() / 2);
    cr = empty(reach.height() / 2);
    first = new int[width];
    second = new int[width];
    share = new int[width];
  }

  private static SampleRow[] empty(int count) {
    return Stream.generate(SampleRow::new).limit(count).toArray(SampleRow[]::new);
  }

  /**
   * Takes new layers in place of the last ones.
   *
   * @param bgra premultiplied pixels of the frame's size
   */
  void take(MemorySegment bgra) {
    int all =
        Math.min(reach.width() + 2, size.width() - reach.x()); // chroma reaches one sample further
    for (int row = 0; row < reach.height(); row += 2) {
      int y = reach.y() + row;
      rows.load(bgra, y, reach.x(), all);
      int from = rows.begin(all);
      if (from == all) {
        luma[row].clear();
        luma[row + 1].clear();
        cb[row / 2].clear();
        cr[row / 2].clear();
      } else {
        int left = reach.x() + from;
        int count = rows.end(all) - from;
        if (from > 0) {
          rows.load(bgra, y, left, count);
        }
        takeLuma(rows.upper, left, y, count, luma[row]);
        takeLuma(rows.lower, left, y + 1, count, luma[row + 1]);
        takeChroma(left, y, count / 2, row / 2);
      }
    }
  }

  /** Lays them over a frame. */
  void lay(MemorySegment yuv) {
    for (SampleRow row : luma) {
      pairs.lay(row, yuv);
    }
    for (SampleRow row : cb) {
      pairs.lay(row, yuv);
    }
    for (SampleRow row : cr) {
      pairs.lay(row, yuv);
    }
  }

  private void takeLuma(int[] pixels, int x, int y, int count, SampleRow row) {
    for (int i = 0; i < count; i++) {
      int p = pixels[i + 1];
      first[i] = (p >>> 16 & OPAQUE) * Y_RED + (p >>> 8 & OPAQUE) * Y_GREEN + (p & OPAQUE) * Y_BLUE;
    }
    for (int i = 0; i < count; i++) { // a fourth product above, and the loop is done one by one
      first[i] += (pixels[i + 1] >>> 24) * (BLACK * PART);
    }
    for (int i = 0; i < count; i++) {
      int rest = OPAQUE - (pixels[i + 1] >>> 24);
      share[i] = rest + (rest >>> 7); // of 256, rounded
    }
    row.keep(Yuv420.luma(size, x, y), count, first, share);
  }

  private void takeChroma(int x, int y, int count, int row) {
    rows.weigh(2 * count);
    int[] redBlue = rows.redBlue;
    int[] alphaGreen = rows.alphaGreen;
    for (int c = 0; c < count; c++) {
      int red = redBlue[c] >>> 16;
      int green = alphaGreen[c] & LANE;
      int blue = redBlue[c] & LANE;
      int grey = (alphaGreen[c] >>> 16) * (GREY * PART);
      first[c] = red * CB_RED + green * CB_GREEN + blue * CB_BLUE + grey >> 3;
      second[c] = red * CR_RED + green * CR_GREEN + blue * CR_BLUE + grey >> 3;
    }
    for (int c = 0; c < count; c++) {
      int rest = PixelRows.WEIGHTS * OPAQUE - (alphaGreen[c] >>> 16);
      share[c] = rest * (32 * PART) + (1 << BITS - 1) >> BITS; // of 256, rounded
    }
    cb[row].keep(Yuv420.cb(size, x, y), count, first, share);
    cr[row].keep(Yuv420.cr(size, x, y), count, second, share);
  }
}
