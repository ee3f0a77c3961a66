package app.spotwright.composition;

import app.spotwright.engine.motion.FrameSource;
import app.spotwright.media.Box;
import app.spotwright.media.Resolution;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A film with drawn layers over it. Closes both. */
final class LayeredFilm implements FrameSource {
  private final FrameSource film;
  private final FrameSource layers;
  private final Arena arena = Arena.ofConfined();
  private final MemorySegment over;
  private final Box reach;
  private final int[] top;
  private final int[] under;
  private int last = Integer.MIN_VALUE;

  LayeredFilm(FrameSource film, FrameSource layers) {
    this.film = film;
    this.layers = layers;
    over = arena.allocate(film.resolution().bgraBytes(), 64);
    reach = layers.reach();
    top = new int[reach.width()];
    under = new int[reach.width()];
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

  /** Premultiplied layers over opaque ground, where there are any. */
  private void blend(MemorySegment ground) {
    for (int y = reach.y(); y < reach.y() + reach.height(); y++) {
      long at = ((long) y * resolution().width() + reach.x()) * Integer.BYTES;
      MemorySegment.copy(over, ValueLayout.JAVA_INT, at, top, 0, top.length);
      MemorySegment.copy(ground, ValueLayout.JAVA_INT, at, under, 0, under.length);
      for (int x = 0; x < top.length; x++) {
        if (top[x] != 0) {
          under[x] = top[x] + faded(under[x], 255 - (top[x] >>> 24));
        }
      }
      MemorySegment.copy(under, 0, ground, ValueLayout.JAVA_INT, at, under.length);
    }
  }

  /** A pixel times {@code share / 255}, two channels at a time, each rounded. */
  private static int faded(int pixel, int share) {
    int even = (pixel & 0x00FF00FF) * share + 0x00800080;
    int odd = (pixel >>> 8 & 0x00FF00FF) * share + 0x00800080;
    even = even + (even >>> 8 & 0x00FF00FF) >>> 8 & 0x00FF00FF;
    odd = odd + (odd >>> 8 & 0x00FF00FF) & 0xFF00FF00;
    return even | odd;
  }
}
