package app.spotwright.engine.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {
  @ParameterizedTest
  @CsvSource({
    "24000, 48000, 1000",
    "24000, 48000, 10000",
    "16000, 48000, 3000",
    "22050, 48000, 7000",
    "48000, 16000, 5000"
  })
  void aToneStaysItselfAtAnyRate(int from, int to, double hertz) {
    float[] out = Resampler.change(tone(hertz, from, from), from, to);
    assertThat(out).hasSize(to);
    double error = 0;
    for (int i = to / 10; i < to * 9 / 10; i++) {
      error = Math.max(error, Math.abs(out[i] - 0.5 * Math.sin(2 * Math.PI * hertz * i / to)));
    }
    assertThat(error).isLessThan(0.5e-3);
  }

  @ParameterizedTest
  @CsvSource({"24000, 48000", "48000, 16000"})
  void whatTheLowerRateCannotHoldIsNotHeard(int from, int to) {
    double beyond = from < to ? 0 : 11_000;
    float[] in = from < to ? tone(1000, from, from) : tone(beyond, from, from);
    float[] out = Resampler.change(in, from, to);
    double image = from < to ? power(out, from - 1000.0, to) : power(out, to - beyond, to);
    assertThat(10 * Math.log10(image)).isLessThan(-85);
  }

  private static float[] tone(double hertz, int rate, int samples) {
    float[] tone = new float[samples];
    for (int i = 0; i < samples; i++) {
      tone[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / rate));
    }
    return tone;
  }

  /** Power of one frequency, 1 for a full-scale tone, by correlation over whole periods. */
  private static double power(float[] samples, double hertz, int rate) {
    double re = 0;
    double im = 0;
    int from = rate / 10;
    int to = rate * 9 / 10;
    for (int i = from; i < to; i++) {
      double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i - from) / (to - from));
      re += window * samples[i] * Math.cos(2 * Math.PI * hertz * i / rate);
      im += window * samples[i] * Math.sin(2 * Math.PI * hertz * i / rate);
    }
    double scale = 4.0 / (to - from);
    return (re * re + im * im) * scale * scale;
  }
}
