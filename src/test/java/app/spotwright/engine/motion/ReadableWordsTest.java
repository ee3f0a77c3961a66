package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Colour;
import app.spotwright.media.Mood;
import app.spotwright.media.Palette;
import app.spotwright.media.ProductUse;
import app.spotwright.media.Resolution;
import app.spotwright.media.Tone;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadableWordsTest {
  private static final long SEED = 4711;
  private static final int LAST = 89;

  static List<Look> looks() {
    return List.of(
        look(Mood.UPBEAT, "#2f8f3a", "#2f80ff", "#ffd23f"),
        look(Mood.CALM, "#6f8f7a", "#c9a27e", "#2f4858"),
        look(Mood.CINEMATIC, "#f2e9de", "#8c8c8c"),
        look(Mood.ELEGANT, "#7a1f3d"),
        look(Mood.ENERGETIC, "#ffe600", "#ff4d00", "#111111"),
        look(Mood.WARM, "#808080"));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyWordStandsOutFromWhatIsBehindIt(Look look) {
    AspectRatio ratio = AspectRatio.values()[looks().indexOf(look) % AspectRatio.values().length];
    Resolution size = ratio.atShortSide(540);
    for (String design : new MotionStudio().designs()) {
      var program = Samples.program(design, look, Samples.WORDS);
      try (var scene = new SceneSource(program, Samples.bottle(), size, false)) {
        for (int frame : new int[] {76, LAST}) {
          byte[] with = Samples.frame(scene, frame);
          byte[] behind = ground(scene, frame);
          for (TextBlock block : scene.words()) {
            assertThat(contrast(with, behind, block.bounds(), size.width()))
                .as("%s %s frame %d", design, block.bounds(), frame)
                .isGreaterThanOrEqualTo(4.5);
          }
        }
      }
    }
  }

  @Test
  void wordsOnTheAccentCanBeReadWhateverTheBrandsColours() {
    var random = new SplittableRandom(SEED);
    for (int i = 0; i < 400; i++) {
      Palette palette =
          new Palette(
              IntStream.range(0, 1 + random.nextInt(4))
                  .mapToObj(n -> new Colour(random.nextInt(0x1000000)))
                  .toList());
      for (Scheme.Temper temper : Scheme.Temper.values()) {
        Scheme scheme = Scheme.of(palette, temper);
        assertThat(scheme.accent().contrast(scheme.onAccent()))
            .as("seed %d, %s %s", SEED, palette, temper)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsStayInsideTheSafeZone(AspectRatio ratio) {
    Resolution size = ratio.atShortSide(360);
    var studio = new MotionStudio();
    MotionStudio.SafeZone safe = studio.safeZone(ratio);
    for (Tone tone : Tone.values()) {
      Look look = new Look(Samples.look().palette(), Mood.UPBEAT, tone);
      for (String design : studio.designs()) {
        var words =
            Samples.without(
                Samples.program(design, look, Samples.WORDS), ProductUse.NONE, Samples.captions());
        try (FrameSource layers = studio.layers(words, Samples.bottle(), size)) {
          for (int index : new int[] {16, 24, 34, 60}) {
            byte[] frame = Samples.frame(layers, index);
            int[] box = Samples.bounds(frame, size.width(), at -> (frame[at + 3] & 0xFF) > 215);
            assertThat(box[0])
                .as("%s %s", design, tone)
                .isGreaterThanOrEqualTo((int) (safe.left() * size.width()));
            assertThat(box[1])
                .as("%s %s", design, tone)
                .isGreaterThanOrEqualTo((int) (safe.top() * size.height()));
            assertThat(box[2])
                .as("%s %s", design, tone)
                .isLessThanOrEqualTo((int) Math.ceil(safe.right() * size.width()));
            assertThat(box[3])
                .as("%s %s", design, tone)
                .isLessThanOrEqualTo((int) Math.ceil(safe.bottom() * size.height()));
          }
        }
      }
    }
  }

  private static Look look(Mood mood, String... colours) {
    return new Look(
        new Palette(Arrays.stream(colours).map(Colour::parse).toList()), mood, Tone.PROFESSIONAL);
  }

  private static byte[] ground(SceneSource scene, int frame) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment pixels = arena.allocate(scene.resolution().bgraBytes(), 64);
      scene.drawGround(frame, pixels);
      return pixels.toArray(ValueLayout.JAVA_BYTE);
    }
  }

  /** Of the ink with the ground under and beside the letters, all but the worst twentieth. */
  private static double contrast(byte[] with, byte[] behind, Zone zone, int width) {
    int strongest = 0;
    for (int at : pixels(zone, width, with.length)) {
      if (difference(with, behind, at) > difference(with, behind, strongest)) {
        strongest = at;
      }
    }
    Colour ink = colour(with, strongest);
    int half = difference(with, behind, strongest) / 2;
    double[] contrasts =
        Arrays.stream(pixels(zone, width, with.length))
            .filter(at -> difference(with, behind, at) >= half)
            .mapToDouble(at -> ink.contrast(colour(behind, at)))
            .sorted()
            .toArray();
    return contrasts[contrasts.length / 20];
  }

  private static int[] pixels(Zone zone, int width, int bytes) {
    return IntStream.range(0, bytes / 4)
        .filter(i -> i % width >= zone.x() && i % width < zone.right())
        .filter(i -> i / width >= zone.y() && i / width < zone.bottom())
        .map(i -> 4 * i)
        .toArray();
  }

  private static int difference(byte[] a, byte[] b, int at) {
    int sum = 0;
    for (int c = 0; c < 3; c++) {
      sum += Math.abs((a[at + c] & 0xFF) - (b[at + c] & 0xFF));
    }
    return sum;
  }

  private static Colour colour(byte[] bgra, int at) {
    return new Colour((bgra[at + 2] & 0xFF) << 16 | (bgra[at + 1] & 0xFF) << 8 | bgra[at] & 0xFF);
  }
}
