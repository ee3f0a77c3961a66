package app.spotwright.composition.ffmpeg;

import app.spotwright.engine.motion.FrameSource;
import app.spotwright.media.Resolution;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Coloured bars that wander, different for every seed. */
public final class MovingBars implements FrameSource {
  private final Resolution resolution;
  private final int frames;
  private final int seed;

  public MovingBars(Resolution resolution, int frames, int seed) {
    this.resolution = resolution;
    this.frames = frames;
    this.seed = seed;
  }

  @Override
  public Resolution resolution() {
    return resolution;
  }

  @Override
  public int frames() {
    return frames;
  }

  @Override
  public void draw(int index, MemorySegment bgra) {
    for (int y = 0; y < resolution.height(); y++) {
      for (int x = 0; x < resolution.width(); x++) {
        int bar = (x + y / 2 + index * 3 + seed * 7) / 16;
        int colour = 0xFF000000 | (bar * 0x35A7C3 + seed * 0x1357) & 0xFFFFFF;
        bgra.set(ValueLayout.JAVA_INT, 4L * ((long) y * resolution.width() + x), colour);
      }
    }
  }

  @Override
  public void close() {}
}
