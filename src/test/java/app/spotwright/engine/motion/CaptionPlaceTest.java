package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.ProductUse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Found by what a caption changes in a frame of the same layout. */
class CaptionPlaceTest {
  private static final int FRAME = 60;

  private final MotionStudio studio = new MotionStudio();

  static Stream<String> designs() {
    return new MotionStudio().designs().stream();
  }

  @ParameterizedTest
  @MethodSource("designs")
  void captionsStandInsideTheSafeZoneAndNotOverTheProduct(String design) {
    for (AspectRatio ratio : AspectRatio.values()) {
      var size = ratio.atShortSide(270);
      byte[] with = frame(design, ratio, caption(FRAME - 30, FRAME + 10));
      byte[] without = frame(design, ratio, caption(FRAME + 5, FRAME + 20));

      int[] plate = Samples.bounds(with, size.width(), at -> !same(with, without, at));

      MotionStudio.SafeZone safe = SafeZones.of(ratio);
      String where = design + " " + ratio;
      assertThat(plate[2]).as("%s shows it", where).isPositive();
      assertThat(plate[0]).as(where).isGreaterThanOrEqualTo((int) (safe.left() * size.width()) - 1);
      assertThat(plate[1]).as(where).isGreaterThanOrEqualTo((int) (safe.top() * size.height()) - 1);
      assertThat(plate[2]).as(where).isLessThanOrEqualTo((int) (safe.right() * size.width()) + 2);
      assertThat(plate[3]).as(where).isLessThanOrEqualTo((int) (safe.bottom() * size.height()) + 2);
      int covered = 0;
      for (int y = plate[1]; y < plate[3]; y++) {
        for (int x = plate[0]; x < plate[2]; x++) {
          covered += magenta(without, 4 * (y * size.width() + x)) ? 1 : 0;
        }
      }
      assertThat(covered).as("pixels of the product under the caption, %s", where).isZero();
    }
  }

  private byte[] frame(String design, AspectRatio ratio, Caption caption) {
    SceneProgram program =
        Samples.without(Samples.program(design), ProductUse.COMPOSITED, List.of(caption));
    try (FrameSource scene = studio.scene(program, Samples.bottle(), ratio.atShortSide(270))) {
      return Samples.frame(scene, FRAME);
    }
  }

  private static Caption caption(int from, int to) {
    return new Caption(
        from,
        to,
        Stream.of("Two", "lines", "of", "words", "that", "nobody", "marks")
            .map(Caption.Word::unmarked)
            .toList());
  }

  private static boolean same(byte[] one, byte[] other, int at) {
    return one[at] == other[at] && one[at + 1] == other[at + 1] && one[at + 2] == other[at + 2];
  }

  private static boolean magenta(byte[] bgra, int at) {
    return (bgra[at] & 0xFF) > 235 && (bgra[at + 1] & 0xFF) < 20 && (bgra[at + 2] & 0xFF) > 235;
  }
}
