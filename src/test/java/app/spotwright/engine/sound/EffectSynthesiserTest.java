package app.spotwright.engine.sound;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.media.EffectKind;
import app.spotwright.media.Sound;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffectSynthesiserTest {
  private final EffectSynthesiser synthesiser = new EffectSynthesiser();

  @ParameterizedTest
  @EnumSource
  void isShortLoudAtItsImpactAndEndsInSilence(EffectKind kind) {
    for (long seed = 1; seed <= 20; seed++) {
      Sound effect = synthesiser.make(kind, seed);

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
    float[] first = synthesiser.make(kind, 4).samples();

    assertThat(new EffectSynthesiser().make(kind, 4).samples()).isEqualTo(first);
    assertThat(synthesiser.make(kind, 5).samples()).isNotEqualTo(first);
  }
}
