package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.TransitionKind;
import io.github.humbleui.skija.impl.Stats;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NativeMemoryTest {
  private final MotionStudio studio = new MotionStudio();

  @BeforeEach
  void count() throws InterruptedException {
    open();
    Stats.enabled = true;
    collectWhatEarlierTestsLeft();
    Stats.allocated.clear();
  }

  /** What this process has left for the collector would be given back while we count. */
  private static void collectWhatEarlierTestsLeft() throws InterruptedException {
    Instant deadline = Instant.now().plusSeconds(20);
    Map<String, Integer> before;
    do {
      assertThat(Instant.now()).as("native objects are still given back").isBefore(deadline);
      before = Map.copyOf(Stats.allocated);
      System.gc();
      Thread.sleep(200); // the thread that gives them back is not ours to wait for
    } while (!before.equals(Stats.allocated));
  }

  @AfterEach
  void stopCounting() {
    Stats.enabled = false;
    Stats.allocated.clear();
  }

  @Test
  void closingGivesBackEveryNativeObject() {
    for (int i = 0; i < 3; i++) {
      open();
    }
    Map<String, Integer> left = new TreeMap<>(Stats.allocated);
    left.values().removeIf(count -> count == 0);
    assertThat(left).isEmpty();
  }

  private void open() {
    var size = AspectRatio.SQUARE_1_1.atShortSide(120);
    for (String design : studio.designs()) {
      try (FrameSource scene = studio.scene(Samples.program(design), Samples.bottle(), size);
          FrameSource layers = studio.layers(Samples.program(design), Samples.bottle(), size);
          FrameSource change =
              studio.transition(TransitionKind.WIPE, scene, 40, layers, 10, Samples.look())) {
        for (int index = 0; index < 90; index += 6) {
          Samples.frame(scene, index);
        }
        Samples.frame(layers, 50);
        Samples.frame(change, 5);
      }
    }
  }
}
