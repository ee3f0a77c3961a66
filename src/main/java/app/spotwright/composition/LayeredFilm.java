package app.spotwright.composition;

import app.spotwright.engine.motion.FrameSource;
import app.spotwright.media.Box;
import app.spotwright.media.Resolution;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A film with drawn layers over it. Closes both. */
final class LayeredFilm implements FrameSource {
  private static final int LANES = 0x00FF00FF;
  private static final int ROUNDING = 0x00800080;

  private final FrameSource film;
  private final FrameSource layers;
  private final Arena arena = Arena.ofConfined();
  private final MemorySegment over;
  private final Box reach;
  private final int[] top;
  private final int[] under;
  private final int[] share;
  private final int[] even;
  private final int[] odd;
  private int last = Integer.MIN_VALUE;

  LayeredFilm(FrameSource film, FrameSource layers) {
    this.film = film;
    this.layers = layers;
    over = arena.allocate(film.resolution().bgraBytes(), 64);
    reach = layers.reach();
    top = new int[reach.width()];
    under = new int[reach.width()];
    share = new int[reach.width()];
    even = new int[reach.width()];
    odd = new int[reach.width()];
  }

  @Override
  public Resolution resolution() {
    return film.resolution();
  }

  @Override
  public int frames() {
    return film.frames();
  }

  @Override
  public void draw(int index, MemorySegment bgra) {
    film.draw(index, bgra);
    if (index != last + 1 || !layers.restsAt(index)) {
      layers.draw(index, over);
    }
    last = index;
    blend(bgra);
  }

  @Override
  public void close() {
    film.close();
    layers.close();
    arena.close();
  }

  /** Premultiplied layers over opaque ground. */
  private void blend(MemorySegment ground) {
    for (int y = reach.y(); y < reach.y() + reach.height(); y++) {
      long at = ((long) y * resolution().width() + reach.x()) * Integer.BYTES;
      MemorySegment.copy(over, ValueLayout.JAVA_INT, at, top, 0, top.length);
      MemorySegment.copy(ground, ValueLayout.JAVA_INT, at, under, 0, under.length);
      blend();
      MemorySegment.copy(under, 0, ground, ValueLayout.JAVA_INT, at, under.length);
    }
  }

  /**
   * Each pixel times what its layer lets through of 255, two channels at a time, rounded. Loops so
   * short and without branches become vector instructions.
   */
  private void blend() {
    for (int x = 0; x < top.length; x++) {
      share[x] = 255 - (top[x] >>> 24);
    }
    for (int x = 0; x < top.length; x++) {
      even[x] = (under[x] & LANES) * share[x] + ROUNDING;
    }
    for (int x = 0; x < top.length; x++) {
      odd[x] = (under[x] >>> 8 & LANES) * share[x] + ROUNDING;
    }
    for (int x = 0; x < top.length; x++) {
      even[x] = even[x] + (even[x] >>> 8 & LANES) >>> 8 & LANES;
    }
    for (int x = 0; x < top.length; x++) {
      odd[x] = odd[x] + (odd[x] >>> 8 & LANES) & ~LANES;
    }
    for (int x = 0; x < top.length; x++) {
      under[x] = top[x] + (even[x] | odd[x]);
    }
  }
}
