package app.spotwright.generation.job;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What scenes cost together whose pictures others make, so that this machine only waits. */
public final class ScenesBench {
  private static final long SLOWEST_MILLIS = 4000;
  private static final int SCENES = 8;
  private static final List<String> NAMES =
      IntStream.rangeClosed(1, SCENES).mapToObj(number -> "s" + number).toList();

  private ScenesBench() {}

  /** Prints what was measured. */
  public static void run() throws Exception {
    try (ScenesAlone scenes = new ScenesAlone(NAMES)) {
      seconds(scenes, false); // the first one is slower than the following
      double sum = NAMES.stream().mapToLong(ScenesBench::millis).sum() / 1e3;
      System.out.printf(
          "%d scenes that wait: %.2f x the slowest at the same time, %.2f x their sum chained%n",
          SCENES, seconds(scenes, false) / (SLOWEST_MILLIS / 1e3), seconds(scenes, true) / sum);
    }
  }

  private static double seconds(ScenesAlone scenes, boolean chained) throws Exception {
    long from = System.nanoTime();
    scenes.run(UUID.randomUUID(), chained, (step, scene) -> Thread.sleep(millis(scene)));
    return (System.nanoTime() - from) / 1e9;
  }

  /** The last one is the slowest. */
  private static long millis(String scene) {
    return SLOWEST_MILLIS * Integer.parseInt(scene.substring(1)) / SCENES;
  }
}
