package app.spotwright.engine.motion;

import app.spotwright.media.Box;
import app.spotwright.media.Resolution;
import java.lang.foreign.MemorySegment;

/**
 * Frames drawn one after the other. Made, used and closed by one thread; holds native memory until
 * closed. Several sources may be used at the same time by different threads.
 */
public interface FrameSource extends AutoCloseable {
  Resolution resolution();

  /** How many frames there are. */
  int frames();

  /**
   * Draws one frame. Asking in order is fastest, any order is right: the same index always gives
   * the same pixels.
   *
   * @param index 0 to {@code frames() - 1}
   * @param bgra off-heap, {@link Resolution#bgraBytes()} long; receives premultiplied BGRA rows
   *     without padding
   */
  void draw(int index, MemorySegment bgra);

  /**
   * The part of the picture that may ever be drawn on, with even edges; all else stays transparent
   * in every frame, so that a compositor need not carry it along.
   */
  default Box reach() {
    return new Box(0, 0, resolution().width(), resolution().height());
  }

  /**
   * Whether a frame shows the same as the one before it, as far as that is known without drawing
   * it, so that a compositor need not ask for it.
   *
   * @param index 1 to {@code frames() - 1}; for others false
   */
  default boolean restsAt(int index) {
    return false;
  }

  /** Gives the native memory back; throws nothing. */
  @Override
  void close();
}
