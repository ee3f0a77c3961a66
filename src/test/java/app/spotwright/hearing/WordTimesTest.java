package app.spotwright.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.engine.sound.Speech;
import app.spotwright.media.Sound;
import app.spotwright.media.WordTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * When words are said to be heard, against the same words spoken one by one and joined at times
 * that are known: where those lie in the line is found by laying the two over each other.
 */
@Timeout(600)
class WordTimesTest {
  private static final double ALLOWED = 0.08;

  private static final List<String> LINES =
      List.of(
          "Fresh coffee makes every morning better.",
          "Seven days later your skin feels different.",
          "The bottle keeps cold water cold until midnight.",
          "Take twenty percent off this weekend only.",
          "Nothing fits a small kitchen quite like it.",
          "Charge your phone while the kettle boils.");

  @Test
  void nineteenOfTwentyBeginWithinEightyMilliseconds() throws Exception {
    List<Double> errors = new ArrayList<>();
    List<String> far = new ArrayList<>();
    try (Studio studio = new Studio()) {
      for (int i = 0; i < LINES.size(); i++) {
        String voice = Studio.DEFAULT_VOICES.get(i % 2);
        Speech line = studio.speak(LINES.get(i), voice);
        double[] known = joints(studio, LINES.get(i), voice, line.sound());
        for (int word = 1; word < line.words().size(); word++) {
          WordTime time = line.words().get(word);
          double error = time.from() - known[word - 1];
          errors.add(Math.abs(error));
          if (Math.abs(error) > ALLOWED) {
            far.add("%s %.0f ms".formatted(time.word(), 1000 * error));
          }
        }
      }
    }
    double[] sorted = errors.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    assertThat(sorted).hasSizeGreaterThan(35);
    assertThat(sorted[(int) Math.ceil(0.95 * sorted.length) - 1])
        .as("%s of %s", far, Arrays.toString(sorted))
        .isLessThanOrEqualTo(ALLOWED);
  }

  /** Where each word but the last ends in the line, by the joined words. */
  private static double[] joints(Studio studio, String line, String voice, Sound running)
      throws Exception {
    List<float[]> words = new ArrayList<>();
    int length = 0;
    for (String word : line.split(" ")) {
      float[] alone = trimmed(studio.speak(word.replaceAll("[.,]", "") + ".", voice).sound());
      words.add(alone);
      length += alone.length;
    }
    float[] joined = new float[length];
    int at = 0;
    double[] joints = new double[words.size()];
    for (int i = 0; i < words.size(); i++) {
      System.arraycopy(words.get(i), 0, joined, at, words.get(i).length);
      at += words.get(i).length;
      joints[i] = (double) at / Sound.RATE;
    }
    Warp warp = Warp.of(new Sound(Sound.RATE, 1, joined), running);
    return Arrays.stream(joints).map(warp::at).toArray();
  }

  /** Without what the voice leaves around a word so that nothing of it is cut. */
  private static float[] trimmed(Sound word) {
    float[] samples = word.samples();
    int step = Sound.RATE / 200;
    float peak = 0;
    for (float sample : samples) {
      peak = Math.max(peak, Math.abs(sample));
    }
    int from = 0;
    int to = samples.length;
    while (from + step < to && loudest(samples, from, from + step) < 0.03 * peak) {
      from += step;
    }
    while (to - step > from && loudest(samples, to - step, to) < 0.03 * peak) {
      to -= step;
    }
    return Arrays.copyOfRange(samples, from, to);
  }

  private static float loudest(float[] samples, int from, int to) {
    float loudest = 0;
    for (int i = from; i < to; i++) {
      loudest = Math.max(loudest, Math.abs(samples[i]));
    }
    return loudest;
  }
}
