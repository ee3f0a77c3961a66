package app.spotwright.composition;

import app.spotwright.engine.motion.FrameSource;
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

  LayeredFilm(FrameSource film, FrameSource layers) {
    this.film = film;
    this.layers = layers;
    over = arena.allocate(film.resolution().bgraBytes(), 64);
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
    layers.draw(index, over);
    blend(over, bgra);
  }

  @Override
  public void close() {
    film.close();
    layers.close();
    arena.close();
  }

  /** Premultiplied source over opaque ground: two channels at a time in one multiplication. */
  private static void blend(MemorySegment over, MemorySegment ground) {
    long pixels = ground.byteSize() / Integer.BYTES;
    for (long i = 0; i < pixels; i++) {
      int top = over.getAtIndex(ValueLayout.JAVA_INT, i);
      if (top != 0) {
        int under = ground.getAtIndex(ValueLayout.JAVA_INT, i);
        ground.setAtIndex(ValueLayout.JAVA_INT, i, top + faded(under, 255 - (top >>> 24)));
      }
    }
  }

  /** A pixel times {@code share / 255}, each channel rounded. */
  private static int faded(int pixel, int share) {
    int even = (pixel & 0x00FF00FF) * share + 0x00800080;
    int odd = (pixel >>> 8 & 0x00FF00FF) * share + 0x00800080;
    even = even + (even >>> 8 & 0x00FF00FF) >>> 8 & 0x00FF00FF;
    odd = odd + (odd >>> 8 & 0x00FF00FF) & 0xFF00FF00;
    return even | odd;
  }
}
