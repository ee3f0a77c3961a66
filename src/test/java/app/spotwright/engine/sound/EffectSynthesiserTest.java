package app.spotwright.engine.sound;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.Chord;
import app.spotwright.media.EffectKind;
import app.spotwright.media.Sound;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EffectSynthesiserTest {
  private static final Chord C_MINOR = new Chord(List.of(0, 3, 7));
  private final EffectSynthesiser synthesiser = new EffectSynthesiser();

  @ParameterizedTest
  @EnumSource
  void isShortLoudAtItsImpactAndEndsInSilence(EffectKind kind) {
    for (long seed = 1; seed <= 20; seed++) {
      Sound effect = synthesiser.make(kind, C_MINOR, seed);

      assertThat(effect.rate()).isEqualTo(Sound.RATE);
      assertThat(effect.channels()).isEqualTo(2);
      assertThat(effect.seconds()).isBetween(0.1, 2.0);
      assertThat(Listening.peak(effect)).isBetween(-9.0, -1.9);
      double impact = synthesiser.impact(kind);
      double heard = Listening.level(effect, Math.max(0, impact - 0.1), impact + 0.15);
      assertThat(heard)
          .as("seed %s", seed)
          .isGreaterThanOrEqualTo(Listening.level(effect, 0, effect.seconds()) - 0.5);
      assertThat(Listening.level(effect, effect.seconds() - 0.005, effect.seconds()))
          .isLessThan(-50);
    }
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameForTheSameSeedAndDifferentForAnother(EffectKind kind) {
    float[] first = synthesiser.make(kind, C_MINOR, 4).samples();

    assertThat(new EffectSynthesiser().make(kind, C_MINOR, 4).samples()).isEqualTo(first);
    assertThat(synthesiser.make(kind, C_MINOR, 5).samples()).isNotEqualTo(first);
  }

  /** What rings is the chord's, whichever it is; measured on the strongest partials. */
  @ParameterizedTest
  @CsvSource({"CHIME, 0.05", "SPARKLE, 0.02", "IMPACT, 0.25"})
  void ringsInTuneWithTheChord(EffectKind kind, double from) {
    for (int root = 0; root < 12; root++) {
      Chord chord = new Chord(List.of(root, (root + 3) % 12, (root + 7) % 12));
      Sound effect = synthesiser.make(kind, chord, 3);

      int heard = strongestNote(effect, from);

      assertThat(chord.notes()).as("%s over %s", kind, chord).contains(heard);
    }
  }

  private static int strongestNote(Sound effect, double from) {
    float[] mono = new float[16_384];
    int start = (int) (from * Sound.RATE);
    for (int i = 0; i < mono.length && 2 * (start + i) < effect.samples().length; i++) {
      mono[i] = effect.samples()[2 * (start + i)];
    }
    double[] power = Spectrum.power(mono, 0, mono.length);
    int best = 8;
    for (int i = 8; i < power.length; i++) {
      best = power[i] > power[best] ? i : best;
    }
    double left = Math.log(power[best - 1]);
    double right = Math.log(power[best + 1]);
    double bin = best + 0.5 * (left - right) / (left + right - 2 * Math.log(power[best]));
    double hertz = bin * Sound.RATE / mono.length;
    return (int) Math.floorMod(Math.round(69 + 12 * Math.log(hertz / 440) / Math.log(2)), 12L);
  }
}
