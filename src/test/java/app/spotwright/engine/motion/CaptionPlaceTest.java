package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Colour;
import app.spotwright.media.Mood;
import app.spotwright.media.Palette;
import app.spotwright.media.ProductUse;
import app.spotwright.media.Resolution;
import app.spotwright.media.Tone;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {"#101820", "#2b0a3d", "#0b3d2e", "#5a0f1c", "#f4a261", "#ffffff", "#777777"})
  void theWordThatIsHeardStandsOutWhateverTheBrandsColours(String colour) {
    Palette palette = Palette.of(Colour.parse(colour), Colour.parse("#1d2b53"));
    Look look = new Look(palette, Mood.CALM, Tone.CALM);
    SceneProgram program =
        Samples.without(
            Samples.program("statement", look, SceneText.NONE),
            ProductUse.NONE,
            Samples.captions());
    Resolution size = AspectRatio.VERTICAL_9_16.atShortSide(540);
    try (FrameSource layers = studio.layers(program, Samples.bottle(), size)) {
      byte[] marked = Samples.frame(layers, 18);
      byte[] next = Samples.frame(layers, 26);
      int[] box = Samples.bounds(marked, size.width(), at -> !same(marked, next, at));
      int inChip = 4 * ((box[1] + box[3]) / 2 * size.width() + box[0] + 3);
      assertThat(contrast(marked, next, inChip))
          .as("chip and plate over white, %s", colour)
          .isGreaterThan(3);
    }
  }

  /** Of the same pixel of two frames that are laid over white. */
  private static double contrast(byte[] one, byte[] other, int at) {
    double a = overWhite(one, at).luminance() + 0.05;
    double b = overWhite(other, at).luminance() + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static Colour overWhite(byte[] bgra, int at) {
    int rest = 255 - (bgra[at + 3] & 0xFF);
    int red = (bgra[at + 2] & 0xFF) + rest;
    int green = (bgra[at + 1] & 0xFF) + rest;
    int blue = (bgra[at] & 0xFF) + rest;
    return new Colour(red << 16 | green << 8 | blue);
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
