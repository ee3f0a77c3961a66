package app.spotwright.engine.motion;

import app.spotwright.media.AspectRatio;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;

/** Prints the processor time of a frame for each design and shape; run by hand. */
final class FrameTimes {
  private FrameTimes() {}

  public static void main(String[] arguments) {
    var studio = new MotionStudio();
    for (int round = 0; round < 2; round++) {
      for (AspectRatio ratio : AspectRatio.values()) {
        for (String design : studio.designs()) {
          time(studio, design, ratio, round == 1);
        }
      }
    }
  }

  private static void time(MotionStudio studio, String design, AspectRatio ratio, boolean shown) {
    var size = ratio.atShortSide(1080);
    double before = milliseconds();
    try (FrameSource scene = studio.scene(Samples.program(design), Samples.bottle(), size);
        Arena arena = Arena.ofConfined()) {
      MemorySegment pixels = arena.allocate(size.bgraBytes(), 64);
      double staged = milliseconds();
      for (int i = 0; i < scene.frames(); i++) {
        scene.draw(i, pixels);
      }
      double drawn = milliseconds();
      if (shown) {
        System.out.printf(
            "%-10s %-5s staging %4.0f ms, a frame %5.1f ms%n",
            design, ratio.label(), staged - before, (drawn - staged) / scene.frames());
      }
    }
  }

  private static double milliseconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
  }
}
