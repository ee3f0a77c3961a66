package app.spotwright.engine.motion;

import app.spotwright.media.Picture;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** One frame as straight RGBA. */
final class Still {
  private Still() {}

  static Picture of(FrameSource source, int index) {
    var size = source.resolution();
    byte[] bytes = new byte[Math.toIntExact(size.bgraBytes())];
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment frame = arena.allocate(size.bgraBytes(), 64);
      source.draw(index, frame);
      MemorySegment.copy(frame, ValueLayout.JAVA_BYTE, 0, bytes, 0, bytes.length);
    }
    for (int i = 0; i < bytes.length; i += 4) {
      straighten(bytes, i);
    }
    return new Picture(size.width(), size.height(), bytes);
  }

  private static void straighten(byte[] pixels, int at) {
    int alpha = pixels[at + 3] & 0xFF;
    byte blue = pixels[at];
    pixels[at] = straight(pixels[at + 2], alpha);
    pixels[at + 1] = straight(pixels[at + 1], alpha);
    pixels[at + 2] = straight(blue, alpha);
  }

  private static byte straight(byte premultiplied, int alpha) {
    if (alpha == 255 || alpha == 0) {
      return premultiplied;
    }
    return (byte) Math.min(255, ((premultiplied & 0xFF) * 255 + alpha / 2) / alpha);
  }
}
