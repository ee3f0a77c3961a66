package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Resolution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameFramesTest {
  private static final long SHUFFLE = 20_261_121;

  static List<String> designs() {
    return new MotionStudio().designs();
  }

  @ParameterizedTest
  @MethodSource("designs")
  void framesDependOnTheirNumberAloneNotOnOrderSourceOrThread(String design) {
    Resolution size = AspectRatio.PORTRAIT_4_5.atShortSide(240);
    List<Integer> order = new ArrayList<>(List.of(0, 7, 12, 15, 19, 26, 40, 61, 62, 89));
    int[] inOrder = hashes(design, size, order);
    List<Integer> shuffled = new ArrayList<>(order);
    Collections.shuffle(shuffled, new Random(SHUFFLE));
    int[] other = CompletableFuture.supplyAsync(() -> hashes(design, size, shuffled)).join();
    for (int i = 0; i < order.size(); i++) {
      int index = shuffled.indexOf(order.get(i));
      assertThat(other[index]).as("%s frame %d", design, order.get(i)).isEqualTo(inOrder[i]);
    }
  }

  private static int[] hashes(String design, Resolution size, List<Integer> frames) {
    try (FrameSource scene =
        new MotionStudio().scene(Samples.program(design), Samples.bottle(), size)) {
      return frames.stream()
          .mapToInt(frame -> Arrays.hashCode(Samples.frame(scene, frame)))
          .toArray();
    }
  }
}
