package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Picture;
import app.spotwright.media.ProductUse;
import app.spotwright.media.SceneRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MotionStudioTest {
  private final MotionStudio studio = new MotionStudio();

  static Stream<String> designs() {
    return new MotionStudio().designs().stream();
  }

  @ParameterizedTest
  @EnumSource
  void everyRoleHasDesignsThatExist(SceneRole role) {
    assertThat(studio.designsFor(role)).isNotEmpty().isSubsetOf(studio.designs());
  }

  @Test
  void anUnknownDesignIsRefusedWithTheNamesOfThoseThatExist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> studio.scene(Samples.program("no-such"), Samples.bottle(), small()))
        .withMessageContaining("no-such")
        .withMessageContaining("end-card");
  }

  @ParameterizedTest
  @MethodSource("designs")
  void everyDesignDrawsOpaqueFramesInEveryShapeAndSize(String design) {
    for (AspectRatio ratio : AspectRatio.values()) {
      for (int side : new int[] {540, 1080}) {
        var size = ratio.atShortSide(side);
        try (FrameSource scene = studio.scene(Samples.program(design), Samples.bottle(), size)) {
          byte[] frame = Samples.frame(scene, 60);
          assertThat(everyFourth(frame)).as("%s %s %d", design, ratio, side).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("designs")
  void theProductTakesAQuarterOfTheShorterSideAtLeast(String design) {
    for (AspectRatio ratio : AspectRatio.values()) {
      var size = ratio.atShortSide(360);
      try (FrameSource scene = studio.scene(Samples.program(design), Samples.bottle(), size)) {
        byte[] frame = Samples.frame(scene, 70);
        int[] box = Samples.bounds(frame, size.width(), at -> magenta(frame, at));
        int largest = Math.max(box[2] - box[0], box[3] - box[1]);
        assertThat(largest).as("%s %s", design, ratio).isGreaterThanOrEqualTo(90);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("designs")
  void withoutWordsOrProductThereIsStillAPicture(String design) {
    var bare =
        Samples.without(
            Samples.program(design, Samples.look(), SceneText.NONE), ProductUse.NONE, List.of());
    try (FrameSource scene = studio.scene(bare, new Props(List.of(), null), small())) {
      assertThat(everyFourth(Samples.frame(scene, 89))).isTrue();
    }
  }

  @Test
  void aStillIsTheFrameAsStraightRgba() {
    var size = AspectRatio.SQUARE_1_1.atShortSide(200);
    var program = Samples.program("orbit");
    try (FrameSource layers = studio.layers(program, Samples.bottle(), size)) {
      byte[] bgra = Samples.frame(layers, 70);
      Picture still = studio.still(layers, 70);
      for (int i = 0; i < bgra.length; i += 4) {
        int alpha = bgra[i + 3] & 0xFF;
        assertThat(still.rgba()[i + 3]).isEqualTo(bgra[i + 3]);
        int back = ((still.rgba()[i] & 0xFF) * alpha + 127) / 255;
        assertThat(back).isCloseTo(bgra[i + 2] & 0xFF, org.assertj.core.data.Offset.offset(1));
      }
    }
  }

  @Test
  void layersDrawNothingOutsideTheirReach() {
    var size = AspectRatio.VERTICAL_9_16.atShortSide(270);
    for (String design : studio.designs()) {
      try (FrameSource layers = studio.layers(Samples.program(design), Samples.bottle(), size)) {
        var reach = layers.reach();
        for (int index : new int[] {8, 14, 22, 40, 89}) {
          byte[] frame = Samples.frame(layers, index);
          int[] box = Samples.bounds(frame, size.width(), at -> frame[at + 3] != 0);
          if (box[2] > 0) {
            assertThat(box[0]).as(design).isGreaterThanOrEqualTo(reach.x());
            assertThat(box[1]).as(design).isGreaterThanOrEqualTo(reach.y());
            assertThat(box[2]).as(design).isLessThanOrEqualTo(reach.x() + reach.width());
            assertThat(box[3]).as(design).isLessThanOrEqualTo(reach.y() + reach.height());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("designs")
  void whatRestsLooksAsItDidBefore(String design) {
    SceneProgram program =
        Samples.without(Samples.program(design), ProductUse.NONE, Samples.captions());
    int resting = 0;
    try (FrameSource layers = studio.layers(program, Samples.bottle(), small())) {
      byte[] last = Samples.frame(layers, 0);
      for (int index = 1; index < layers.frames(); index++) {
        byte[] frame = Samples.frame(layers, index);
        if (layers.restsAt(index)) {
          resting++;
          assertThat(frame).as("%s, frame %d", design, index).isEqualTo(last);
        }
        last = frame;
      }
    }
    assertThat(layersMoveAlways(design) || resting > 10)
        .as("%s rests %d", design, resting)
        .isTrue();
  }

  /** Those with a button, a seal or a backdrop of their own that goes with the beat. */
  private static boolean layersMoveAlways(String design) {
    return List.of("end-card", "poster", "offer").contains(design);
  }

  private static app.spotwright.media.Resolution small() {
    return AspectRatio.VERTICAL_9_16.atShortSide(180);
  }

  private static boolean everyFourth(byte[] bgra) {
    for (int i = 3; i < bgra.length; i += 4) {
      if (bgra[i] != -1) {
        return false;
      }
    }
    return true;
  }

  private static boolean magenta(byte[] bgra, int at) {
    return (bgra[at] & 0xFF) > 245 && (bgra[at + 1] & 0xFF) < 10 && (bgra[at + 2] & 0xFF) > 245;
  }
}
