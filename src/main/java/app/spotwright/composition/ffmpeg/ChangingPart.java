package app.spotwright.composition.ffmpeg;

import app.spotwright.engine.motion.FrameSource;
import app.spotwright.media.Box;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The part of a source's frames that is ever drawn on, and whether it changed. */
final class ChangingPart implements AutoCloseable {
  private static final int PIXEL = 4;
  private static final int HALF = 1 << 15;
  private static final int[] RECIPROCALS = reciprocals();

  private final FrameSource source;
  private final Box reach;
  private final long stride;
  private final long row;
  private final int[] line;
  private final Arena arena = Arena.ofConfined();
  private final MemorySegment frame;
  private final MemorySegment last;
  private boolean first = true;

  ChangingPart(FrameSource source) {
    this.source = source;
    reach = source.reach();
    stride = (long) source.resolution().width() * PIXEL;
    row = (long) reach.width() * PIXEL;
    line = new int[reach.width()];
    frame = arena.allocate(source.resolution().bgraBytes(), 64);
    last = arena.allocate(row * reach.height(), 64);
  }

  /** Draws a frame; true if it is the first or differs from the one before. */
  boolean draw(int index) {
    source.draw(index, frame);
    int changed = first ? 0 : firstChangedRow();
    first = false;
    for (int y = changed; y < reach.height(); y++) {
      MemorySegment.copy(frame, at(y), last, y * row, row);
    }
    return changed < reach.height();
  }

  /**
   * Copies the part of the frame that was drawn last, straight instead of premultiplied: FFmpeg's
   * way of laying premultiplied pictures over video darkens them.
   */
  void copyTo(MemorySegment straight) {
    for (int y = 0; y < reach.height(); y++) {
      MemorySegment.copy(last, ValueLayout.JAVA_INT, y * row, line, 0, line.length);
      for (int x = 0; x < line.length; x++) {
        int alpha = line[x] >>> 24;
        if (alpha != 0 && alpha != 255) {
          line[x] = divided(line[x], alpha);
        }
      }
      MemorySegment.copy(line, 0, straight, ValueLayout.JAVA_INT, y * row, line.length);
    }
  }

  private static int divided(int pixel, int alpha) {
    int factor = RECIPROCALS[alpha];
    int blue = (pixel & 0xFF) * factor + HALF >> 16;
    int green = (pixel >> 8 & 0xFF) * factor + HALF >> 16;
    int red = (pixel >> 16 & 0xFF) * factor + HALF >> 16;
    return alpha << 24 | Math.min(red, 255) << 16 | Math.min(green, 255) << 8 | Math.min(blue, 255);
  }

  private static int[] reciprocals() {
    int[] table = new int[256];
    for (int alpha = 1; alpha < table.length; alpha++) {
      table[alpha] = (255 << 16) / alpha;
    }
    return table;
  }

  private int firstChangedRow() {
    for (int y = 0; y < reach.height(); y++) {
      long at = at(y);
      if (MemorySegment.mismatch(frame, at, at + row, last, y * row, (y + 1) * row) >= 0) {
        return y;
      }
    }
    return reach.height();
  }

  private long at(int y) {
    return (reach.y() + y) * stride + (long) reach.x() * PIXEL;
  }

  @Override
  public void close() {
    arena.close();
  }
}
