package app.spotwright.engine.sound;

import app.spotwright.media.Sound;
import java.util.Arrays;

/**
 * What a piece sounds like, in numbers that are measured on its sound alone.
 *
 * @param brightness centre of the spectrum, octaves above 100 Hz
 * @param bass share of what lies below 150 Hz, dB
 * @param air share of what lies above 5 kHz, dB
 * @param onsets sounds that begin in a second
 * @param attack how suddenly they begin, dB in a hundredth of a second
 * @param gaps how far it falls between them, dB
 * @param swell how its loudness moves from second to second, dB
 * @param major how much better a major key fits than a minor one, −1 to 1
 * @param richness how many of the twelve notes sound, 1 to 12
 * @param width of the stereo picture: side beside middle, dB
 */
record Portrait(
    double brightness,
    double bass,
    double air,
    double onsets,
    double attack,
    double gaps,
    double swell,
    double major,
    double richness,
    double width) {
  private static final int WINDOW = 4096;
  private static final int HOP = 480;
  private static final int SMALL = 1024;

  /** Krumhansl and Kessler (1982): how well each of the twelve notes fits a key. */
  private static final double[] MAJOR = {
    6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88
  };

  private static final double[] MINOR = {
    6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17
  };

  /** All numbers in the order of the record. */
  double[] values() {
    return new double[] {
      brightness, bass, air, onsets, attack, gaps, swell, major, richness, width
    };
  }

  static Portrait of(Sound sound) {
    float[] middle = mix(sound, 1);
    float[] side = mix(sound, -1);
    double[] spectrum = new double[WINDOW / 2];
    for (int at = 0; at + WINDOW <= middle.length; at += WINDOW) {
      double[] power = Spectrum.power(middle, at, WINDOW);
      for (int i = 0; i < spectrum.length; i++) {
        spectrum[i] += power[i];
      }
    }
    double[] notes = notes(spectrum);
    double[] levels = levels(middle);
    double[] flux = flux(middle);
    return new Portrait(
        brightness(spectrum),
        share(spectrum, 20, 150),
        share(spectrum, 5000, 20000),
        onsets(flux) / sound.seconds(),
        attack(flux),
        gaps(levels),
        swell(levels),
        fit(notes, MAJOR) - fit(notes, MINOR),
        richness(notes),
        10 * Math.log10((energy(side) + 1e-9) / energy(middle)));
  }

  private static float[] mix(Sound sound, int sign) {
    float[] samples = sound.samples();
    float[] mono = new float[samples.length / 2];
    for (int i = 0; i < mono.length; i++) {
      mono[i] = 0.5f * (samples[2 * i] + sign * samples[2 * i + 1]);
    }
    return mono;
  }

  private static double energy(float[] samples) {
    double sum = 0;
    for (float sample : samples) {
      sum += sample * sample;
    }
    return sum / samples.length;
  }

  private static double hertz(int bin) {
    return (double) bin * Sound.RATE / WINDOW;
  }

  private static double brightness(double[] spectrum) {
    double sum = 0;
    double all = 0;
    for (int i = 1; i < spectrum.length; i++) {
      double loud = Math.sqrt(spectrum[i]);
      sum += loud * Math.log(hertz(i) / 100) / Math.log(2) / i;
      all += loud / i;
    }
    return sum / all;
  }

  private static double share(double[] spectrum, double from, double to) {
    double part = 0;
    double all = 0;
    for (int i = 1; i < spectrum.length; i++) {
      part += hertz(i) >= from && hertz(i) < to ? spectrum[i] : 0;
      all += spectrum[i];
    }
    return 10 * Math.log10((part + 1e-12) / all);
  }

  private static double[] notes(double[] spectrum) {
    double[] notes = new double[12];
    for (int i = 1; i < spectrum.length; i++) {
      if (hertz(i) > 110 && hertz(i) < 2000) {
        double key = 69 + 12 * Math.log(hertz(i) / 440) / Math.log(2);
        notes[Math.floorMod(Math.round(key), 12)] += Math.sqrt(spectrum[i]);
      }
    }
    return notes;
  }

  private static double fit(double[] notes, double[] profile) {
    double best = -1;
    for (int key = 0; key < 12; key++) {
      double[] turned = new double[12];
      for (int i = 0; i < 12; i++) {
        turned[(i + key) % 12] = profile[i];
      }
      best = Math.max(best, correlation(notes, turned));
    }
    return best;
  }

  private static double correlation(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().orElse(0);
    double meanB = Arrays.stream(b).average().orElse(0);
    double both = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int i = 0; i < a.length; i++) {
      both += (a[i] - meanA) * (b[i] - meanB);
      squaresA += (a[i] - meanA) * (a[i] - meanA);
      squaresB += (b[i] - meanB) * (b[i] - meanB);
    }
    return both / Math.sqrt(squaresA * squaresB);
  }

  /** As many as evenly loud ones would have the same entropy. */
  private static double richness(double[] notes) {
    double all = Arrays.stream(notes).sum();
    double entropy = 0;
    for (double note : notes) {
      entropy -= note <= 0 ? 0 : note / all * Math.log(note / all);
    }
    return Math.exp(entropy);
  }

  /** Level of each hundredth of a second. */
  private static double[] levels(float[] samples) {
    double[] levels = new double[samples.length / HOP];
    for (int i = 0; i < levels.length; i++) {
      double sum = 0;
      for (int k = i * HOP; k < (i + 1) * HOP; k++) {
        sum += samples[k] * samples[k];
      }
      levels[i] = 10 * Math.log10(sum / HOP + 1e-8);
    }
    return levels;
  }

  /** How much the bands of the spectrum rise from one hundredth of a second to the next, dB. */
  private static double[] flux(float[] samples) {
    double[] flux = new double[Math.max(0, (samples.length - SMALL) / HOP)];
    double[] before = new double[24];
    for (int at = 0; at < flux.length; at++) {
      double[] now = bands(Spectrum.power(samples, at * HOP, SMALL));
      for (int b = 0; b < now.length && at > 0; b++) {
        flux[at] += Math.max(0, now[b] - before[b]) / now.length;
      }
      before = now;
    }
    return flux;
  }

  private static double[] bands(double[] power) {
    double[] bands = new double[24];
    Arrays.fill(bands, 1e-7);
    for (int i = 1; i < power.length; i++) {
      bands[(int) (24 * Math.log(i) / Math.log(power.length))] += power[i];
    }
    return Arrays.stream(bands).map(band -> 10 * Math.log10(band)).toArray();
  }

  private static boolean onset(double[] flux, int at) {
    return flux[at] > 2
        && flux[at] >= flux[at - 1]
        && flux[at] > flux[at + 1]
        && flux[at] >= flux[at - 2]
        && flux[at] > flux[at + 2];
  }

  private static double onsets(double[] flux) {
    int count = 0;
    for (int i = 2; i + 2 < flux.length; i++) {
      count += onset(flux, i) ? 1 : 0;
    }
    return count;
  }

  private static double attack(double[] flux) {
    double[] sorted = flux.clone();
    Arrays.sort(sorted);
    return sorted[(int) (0.97 * sorted.length)];
  }

  private static double gaps(double[] levels) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i + 40 <= levels.length; i += 20) {
      double highest = Arrays.stream(levels, i, i + 40).max().orElse(0);
      double lowest = Arrays.stream(levels, i, i + 40).min().orElse(0);
      sum += highest - lowest;
      count++;
    }
    return sum / count;
  }

  private static double swell(double[] levels) {
    double sum = 0;
    double squares = 0;
    int seconds = levels.length / 100 - 2; // not the last chord
    for (int i = 0; i < seconds; i++) {
      double level = Arrays.stream(levels, 100 * i, 100 * i + 100).average().orElse(0);
      sum += level;
      squares += level * level;
    }
    return Math.sqrt(squares / seconds - sum / seconds * (sum / seconds));
  }
}
