package app.spotwright.engine.motion;

import app.spotwright.media.AspectRatio;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Prints the processor time of a frame for each design and shape; run by hand. {@code FrameTimes
 * [RATIO [design…]]}.
 */
final class FrameTimes {
  private FrameTimes() {}

  /** Of so many frames two are drawn: entrances and rest in their true shares. */
  private static final int STEP = 8;

  public static void main(String[] arguments) {
    var studio = new MotionStudio();
    List<AspectRatio> ratios =
        arguments.length == 0
            ? List.of(AspectRatio.values())
            : List.of(AspectRatio.parse(arguments[0]));
    List<String> designs =
        arguments.length < 2 ? studio.designs() : List.of(arguments).subList(1, arguments.length);
    for (int round = 0; round < 2; round++) {
      for (AspectRatio ratio : ratios) {
        for (String design : designs) {
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
      int count = 0;
      for (int i = 0; i + 1 < scene.frames(); i += STEP) {
        scene.draw(i, pixels);
        scene.draw(i + 1, pixels);
        count += 2;
      }
      double drawn = milliseconds();
      if (shown) {
        System.out.printf(
            "%-10s %-5s staging %4.0f ms, a frame %5.1f ms%n",
            design, ratio.label(), staged - before, (drawn - staged) / count);
      }
    }
  }

  private static double milliseconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
  }
}
