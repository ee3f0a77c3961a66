package app.spotwright.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.media.Frames;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlotsTest {
  @Test
  void alwaysAddUpAndAreNeverTooShort() {
    long seed = 20261121;
    SplittableRandom random = new SplittableRandom(seed);
    for (int run = 0; run < 500; run++) {
      int scenes = random.nextInt(1, 11);
      List<Double> shares =
          Stream.generate(() -> random.nextDouble(0.01, 1)).limit(scenes).toList();
      Frames whole = Frames.ofSeconds(random.nextInt(2 * scenes, 91));
      List<Frames> slots = Slots.of(shares, whole, 60);
      assertThat(slots.stream().mapToInt(Frames::count).sum())
          .as("seed %d run %d", seed, run)
          .isEqualTo(whole.count());
      assertThat(slots).allMatch(slot -> slot.count() >= 60);
    }
  }

  @Test
  void refusesMoreScenesThanFit() {
    assertThatThrownBy(() -> Slots.of(List.of(1.0, 1.0, 1.0), new Frames(150), 60))
        .hasMessageContaining("3 scenes of at least 60 frames do not fit into 150");
  }
}
