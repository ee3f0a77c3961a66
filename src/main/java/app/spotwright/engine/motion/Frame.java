package app.spotwright.engine.motion;

import app.spotwright.media.Box;
import app.spotwright.media.Resolution;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Surface;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/** The memory that a frame is drawn in. */
final class Frame {
  private Frame() {}

  static void checked(FrameSource source, int index, MemorySegment bgra) {
    Objects.checkIndex(index, source.frames());
    if (!bgra.isNative() || bgra.byteSize() < source.resolution().bgraBytes()) {
      throw new IllegalArgumentException(
          "a frame needs %d bytes off the heap".formatted(source.resolution().bgraBytes()));
    }
  }

  /** A surface that draws straight into the memory. The caller closes it. */
  static Surface over(Resolution size, MemorySegment bgra) {
    return Surface.wrapPixels(info(size), bgra.address(), size.width() * 4L);
  }

  static ImageInfo info(Resolution size) {
    return new ImageInfo(size.width(), size.height(), ColorType.BGRA_8888, ColorAlphaType.PREMUL);
  }

  /** The smallest box of even edges inside the frame that holds a zone. */
  static Box evenBox(Zone zone, Resolution size) {
    int left = Math.clamp((int) Math.floor(zone.x()), 0, size.width()) / 2 * 2;
    int top = Math.clamp((int) Math.floor(zone.y()), 0, size.height()) / 2 * 2;
    int right = Math.clamp((int) Math.ceil(zone.right()), left, size.width());
    int bottom = Math.clamp((int) Math.ceil(zone.bottom()), top, size.height());
    return new Box(left, top, (right - left + 1) / 2 * 2, (bottom - top + 1) / 2 * 2);
  }
}
