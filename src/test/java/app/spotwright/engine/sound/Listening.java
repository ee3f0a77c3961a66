package app.spotwright.engine.sound;

import app.spotwright.media.Sound;

/** What a listener would notice, as figures. */
final class Listening {
  private Listening() {}

  /** Root mean square of all channels in dBFS, from one second to another. */
  static double level(Sound sound, double from, double to) {
    int start = (int) (from * sound.rate()) * sound.channels();
    int end = Math.min(sound.samples().length, (int) (to * sound.rate()) * sound.channels());
    double sum = 0;
    for (int i = start; i < end; i++) {
      sum += (double) sound.samples()[i] * sound.samples()[i];
    }
    return 10 * Math.log10(sum / (end - start) + 1e-12);
  }

  static double peak(Sound sound) {
    double peak = 0;
    for (float sample : sound.samples()) {
      peak = Math.max(peak, Math.abs(sample));
    }
    return 20 * Math.log10(peak);
  }

  /** How much louder the 60 ms after a moment begin than the 60 ms before end, in dB. */
  static double onset(Sound sound, double moment) {
    return level(sound, moment, moment + 0.06) - level(sound, Math.max(0, moment - 0.06), moment);
  }

  /** Share of the energy above a frequency in dB, by the differences of a one-pole low pass. */
  static double above(Sound sound, double hertz) {
    double share = 1 - Math.exp(-2 * Math.PI * hertz / sound.rate());
    double first = 0;
    double second = 0;
    double high = 0;
    double all = 0;
    for (int i = 0; i < sound.samples().length; i += sound.channels()) {
      double value = sound.samples()[i];
      first += share * (value - first);
      double rest = value - first;
      second += share * (rest - second);
      high += (rest - second) * (rest - second);
      all += value * value;
    }
    return 10 * Math.log10(high / all);
  }
}
