package app.spotwright.engine.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.spotwright.media.Chord;
import app.spotwright.media.Frames;
import app.spotwright.media.Mood;
import app.spotwright.media.Sound;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComposerTest {
  private static final Frames LENGTH = new Frames(360);

  private final Composer composer = new Composer();

  @ParameterizedTest
  @EnumSource
  void fillsTheLengthAndRingsOutAtItsEnd(Mood mood) {
    Sound piece = composer.compose(mood, LENGTH, 5);

    assertThat(piece.samples()).hasSize(2 * LENGTH.samples(Sound.RATE));
    double end = piece.seconds();
    double body = Listening.level(piece, 3, end - 3);
    assertThat(Listening.level(piece, end - 1.5, end - 1)).isGreaterThan(body - 18);
    assertThat(Listening.level(piece, end - 0.6, end - 0.4)).isGreaterThan(-50);
    assertThat(Listening.level(piece, end - 0.02, end)).isLessThan(-45);
    for (double second = 0; second < end - 1; second++) {
      assertThat(Listening.level(piece, second, second + 1))
          .as("second %s", second)
          .isGreaterThan(-36);
    }
  }

  @ParameterizedTest
  @EnumSource
  void isNeitherClippedNorShrillNorQuietlyOff(Mood mood) {
    for (long seed = 1; seed <= 3; seed++) {
      Sound piece = composer.compose(mood, LENGTH, seed);

      assertThat(Listening.peak(piece)).as("seed %s", seed).isBetween(-14.0, -2.0);
      assertThat(Listening.level(piece, 0, piece.seconds())).isBetween(-24.0, -14.0);
      assertThat(Listening.above(piece, 8000)).as("seed %s", seed).isBetween(-50.0, -12.0);
      float offset = 0;
      for (float sample : piece.samples()) {
        offset += sample;
      }
      assertThat(offset / piece.samples().length).isBetween(-0.002f, 0.002f);
    }
  }

  @ParameterizedTest
  @EnumSource
  void soundsTheSameForTheSameSeedAndDifferentForAnother(Mood mood) {
    Frames length = new Frames(240);

    float[] first = composer.compose(mood, length, 11).samples();

    assertThat(new Composer().compose(mood, length, 11).samples()).isEqualTo(first);
    assertThat(composer.compose(mood, length, 12).samples()).isNotEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource
  void isHeardOnTheBeatsThatItNames(Mood mood) {
    List<Double> on = new ArrayList<>();
    List<Double> off = new ArrayList<>();
    for (long seed = 1; seed <= 2; seed++) {
      Sound piece = composer.compose(mood, LENGTH, seed);
      List<Integer> bars = composer.downbeats(mood, LENGTH, seed);
      assertThat(composer.beats(mood, LENGTH, seed)).containsAll(bars);
      for (int i = 1; i < bars.size(); i++) {
        double beat = (double) bars.get(i) / Frames.PER_SECOND;
        double step = (double) (bars.get(i) - bars.get(i - 1)) / 16 / Frames.PER_SECOND;
        on.add(Listening.onset(piece, beat));
        off.add(Listening.onset(piece, beat - 0.5 * step));
      }
    }

    assertThat(average(on)).isGreaterThan(average(off) + 2);
  }

  @Test
  void keepsBeatsAndEndingInBoundsForEveryLength() {
    for (Mood mood : Mood.values()) {
      for (int frames = 180; frames <= 2700; frames++) {
        List<Integer> beats = composer.beats(mood, new Frames(frames), 3);

        assertThat(beats.getFirst()).isZero();
        double ring = (double) (frames - beats.getLast()) / Frames.PER_SECOND;
        assertThat(ring).as("%s %s", mood, frames).isBetween(1.2, 3.2);
        int beat = beats.get(1);
        assertThat(beat).isBetween(10, 33);
        assertThat(beats).hasSizeGreaterThanOrEqualTo(5);
        assertThat(beats.getLast()).isEqualTo(beat * (beats.size() - 1));
      }
    }
  }

  @Test
  void namesTheChordOfEachBeatAndItsHarmonyMoves() {
    for (Mood mood : Mood.values()) {
      List<Chord> chords = composer.chords(mood, LENGTH, 3);

      assertThat(chords).hasSameSizeAs(composer.beats(mood, LENGTH, 3));
      assertThat(new HashSet<>(chords)).as("%s moves", mood).hasSizeGreaterThan(1);
    }
  }

  @Test
  void refusesLengthsThatNoPieceFits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> composer.compose(Mood.CALM, new Frames(100), 1))
        .withMessageContaining("6 to 90 s");
  }

  private static double average(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
