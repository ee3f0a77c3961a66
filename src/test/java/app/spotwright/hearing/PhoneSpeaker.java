package app.spotwright.hearing;

import app.spotwright.composition.Mixer;
import app.spotwright.engine.sound.dsp.Filter;
import app.spotwright.media.Sound;
import app.spotwright.sound.WavFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A finished mix as a small speaker plays it: nothing below 300 Hz or above 3.4 kHz. */
final class PhoneSpeaker {
  private static final double LOWEST = 300;
  private static final double HIGHEST = 3400;

  /** Resonances of two filters that make one of fourth order without a bump (Butterworth). */
  private static final double[] FLAT = {0.541, 1.307};

  private static final double MARGIN = 0.15;

  private PhoneSpeaker() {}

  /** The lines as they come out of the speaker, with the music under them. */
  static List<Sound> play(Balance.Scored scored, Mixer mixer) throws Exception {
    float[] small = band(WavFile.read(scored.mix(mixer).mix().file()));
    List<Sound> heard = new ArrayList<>();
    for (int i = 0; i < scored.voice().size(); i++) {
      double start = scored.voice().get(i).start();
      double end = start + scored.lines().get(i).sound().seconds();
      int first = (int) (Math.max(0, start - MARGIN) * Sound.RATE);
      int last = Math.min(small.length, (int) ((end + MARGIN) * Sound.RATE));
      heard.add(new Sound(Sound.RATE, 1, Arrays.copyOfRange(small, first, last)));
    }
    return heard;
  }

  private static float[] band(Sound mix) {
    Filter[] high = {new Filter(LOWEST, FLAT[0]), new Filter(LOWEST, FLAT[1])};
    Filter[] low = {new Filter(HIGHEST, FLAT[0]), new Filter(HIGHEST, FLAT[1])};
    float[] mono = new float[mix.samples().length / 2];
    for (int i = 0; i < mono.length; i++) {
      double value = 0.5 * (mix.samples()[2 * i] + mix.samples()[2 * i + 1]);
      value = high[1].high(high[0].high(value));
      mono[i] = (float) low[1].low(low[0].low(value));
    }
    return mono;
  }
}
