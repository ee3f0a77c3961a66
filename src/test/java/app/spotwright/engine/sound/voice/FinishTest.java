package app.spotwright.engine.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.spotwright.engine.sound.Speech;
import app.spotwright.media.Sound;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FinishTest {
  @Test
  void aFullScaleToneOnOneChannelIsThreeBelowZero() {
    float[] tone = new float[5 * 48_000];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (float) Math.sin(2 * Math.PI * 997 * i / 48_000);
    }
    assertThat(Loudness.of(tone)).isCloseTo(-3.01, within(0.05)); // as BS.1770 says
  }

  @Test
  void quietAndSpikySpeechIsBroughtToTheSameLevelUnderTheCeiling() {
    for (double level : new double[] {0.02, 0.1, 0.4}) {
      float[] noise = bursts(level, 4);
      noise[50_000] = 1.2f;
      float[] out = Finish.level(noise);
      assertThat(Loudness.of(out)).isCloseTo(Finish.TARGET_LUFS, within(0.6));
      for (float sample : out) {
        assertThat(Math.abs(sample)).isLessThanOrEqualTo(Finish.CEILING + 1e-4f);
      }
    }
  }

  @Test
  void silenceStaysSilent() {
    assertThat(Finish.level(new float[48_000])).containsOnly(0f);
  }

  @Test
  void wordsOfAVoiceThatTellsNoTimesAreFoundBetweenItsSilences() {
    // 0.5 s of silence, a burst of 1 s, a pause of 0.4 s, a burst of 0.5 s, silence
    float[] line = new float[3 * 48_000];
    float[] burst = bursts(0.2, 1);
    System.arraycopy(burst, 0, line, 24_000, 48_000);
    System.arraycopy(burst, 0, line, 91_200, 24_000);
    Speech speech = PlainVoice.finish("Fresh coffee beans, daily 🔥", new Sound(48_000, 1, line));
    assertThat(speech.sound().seconds()).isCloseTo(1.9, within(0.12));
    assertThat(speech.words()).hasSize(5);
    assertThat(speech.words().get(2).to()).isCloseTo(1.03, within(0.03));
    assertThat(speech.words().get(3).from()).isCloseTo(1.43, within(0.03));
    assertThat(speech.words().get(4).to()).isEqualTo(speech.words().get(4).from());
  }

  private static float[] bursts(double level, int seconds) {
    SplittableRandom random = new SplittableRandom(7);
    float[] noise = new float[seconds * 48_000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (float) (level * (random.nextDouble() * 2 - 1));
    }
    return noise;
  }
}
