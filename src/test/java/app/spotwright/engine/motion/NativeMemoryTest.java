package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.TransitionKind;
import io.github.humbleui.skija.impl.Stats;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NativeMemoryTest {
  private final MotionStudio studio = new MotionStudio();

  @BeforeEach
  void count() {
    open();
    Stats.enabled = true;
    Stats.allocated.clear();
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
    // fewer than before: the collector took what an earlier test of this process left
    left.values().removeIf(count -> count <= 0);
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
