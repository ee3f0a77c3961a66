package app.spotwright.engine.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Colour;
import app.spotwright.media.Mood;
import app.spotwright.media.Palette;
import app.spotwright.media.Resolution;
import app.spotwright.media.SceneRole;
import app.spotwright.media.Tone;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenes of one ad differ from one another, and the ads of three brands even more. */
class DistinctLooksTest {
  private static final int KEY_FRAME = 70;

  /** Two scenes nearer than this look like one; a frame two seconds later is about 0.01 away. */
  private static final double SCENES_APART = 0.03;

  /** Brands that share neither colours nor mood: the mean over all designs. */
  private static final double BRANDS_APART = 0.07;

  private static final Look ORANGE =
      look(Mood.UPBEAT, Tone.PLAYFUL, "#ff6b3d", "#5a1236", "#ffd166");
  private static final Look GREEN = look(Mood.ELEGANT, Tone.PREMIUM, "#1b4d3e", "#d9a441");
  private static final Look BLUE =
      look(Mood.SLEEK, Tone.PROFESSIONAL, "#2563eb", "#0f172a", "#22d3ee");

  private final MotionStudio studio = new MotionStudio();

  static Stream<Arguments> adsInShapes() {
    return Stream.of(ORANGE, GREEN, BLUE)
        .flatMap(look ->
            Stream.of(AspectRatio.VERTICAL_9_16, AspectRatio.LANDSCAPE_16_9)
                .map(ratio -> Arguments.of(look, ratio)));
  }

  @ParameterizedTest
  @MethodSource("adsInShapes")
  void noTwoDesignsOfAnAdLookAlike(Look look, AspectRatio ratio) {
    Resolution size = ratio.atShortSide(144);
    List<String> designs = studio.designs();
    List<byte[]> frames = keyFrames(look, size);
    for (int i = 0; i < frames.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(Likeness.distance(frames.get(i), frames.get(j), size))
            .as("%s and %s of %s in %s", designs.get(i), designs.get(j), look.mood(), ratio)
            .isGreaterThan(SCENES_APART);
      }
    }
  }

  @Test
  void threeBrandsDoNotLookLikeOneTemplate() {
    Resolution size = AspectRatio.VERTICAL_9_16.atShortSide(144);
    List<List<byte[]>> ads =
        Stream.of(ORANGE, GREEN, BLUE).map(look -> keyFrames(look, size)).toList();
    for (int i = 0; i < ads.size(); i++) {
      List<byte[]> one = ads.get(i);
      List<byte[]> other = ads.get((i + 1) % ads.size());
      double mean =
          IntStream.range(0, one.size())
              .mapToDouble(at -> Likeness.distance(one.get(at), other.get(at), size))
              .average()
              .orElseThrow();
      assertThat(mean).as("brands %d and %d", i, (i + 1) % ads.size()).isGreaterThan(BRANDS_APART);
    }
  }

  @ParameterizedTest
  @EnumSource
  void moodsDressTheSameScenesOfTheSameBrandInAnotherWay(Mood mood) {
    Resolution size = AspectRatio.VERTICAL_9_16.atShortSide(144);
    Mood next = Mood.values()[(mood.ordinal() + 1) % Mood.values().length];
    Palette palette = GREEN.palette();
    double apart =
        Stream.of("burst", "statement", "quote", "offer", "poster")
            .mapToDouble(design ->
                Likeness.distance(
                    keyFrame(design, new Look(palette, mood, Tone.CALM), size),
                    keyFrame(design, new Look(palette, next, Tone.CALM), size),
                    size))
            .average()
            .orElseThrow();
    assertThat(apart).as("%s, %s", mood, next).isGreaterThan(SCENES_APART);
  }

  /** A design with its treatment comes once in an ad, and an ad's treatments take turns. */
  @ParameterizedTest
  @EnumSource
  void treatmentsTakeTurns(Mood mood) {
    Set<String> pairs = new HashSet<>();
    EnumSet<Kinetic> treatments = EnumSet.noneOf(Kinetic.class);
    for (int i = 0; i < studio.designs().size(); i++) {
      Kinetic treatment = Treatment.of(mood, i);
      treatments.add(treatment);
      assertThat(treatment).isNotEqualTo(Treatment.of(mood, i + 1));
      assertThat(pairs.add(studio.designs().get(i) + treatment)).isTrue();
    }
    assertThat(treatments).hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void everyRoleHasDesignsToChooseFrom(SceneRole role) {
    assertThat(studio.designsFor(role)).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
  }

  /** Of all designs, in their order. */
  private List<byte[]> keyFrames(Look look, Resolution size) {
    return studio.designs().stream().map(design -> keyFrame(design, look, size)).toList();
  }

  private byte[] keyFrame(String design, Look look, Resolution size) {
    SceneProgram program = Samples.program(design, look, Samples.WORDS);
    try (FrameSource scene = studio.scene(program, Samples.bottle(), size)) {
      return Samples.frame(scene, KEY_FRAME);
    }
  }

  private static Look look(Mood mood, Tone tone, String... colours) {
    return new Look(new Palette(Stream.of(colours).map(Colour::parse).toList()), mood, tone);
  }
}
