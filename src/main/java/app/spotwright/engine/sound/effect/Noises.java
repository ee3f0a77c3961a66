package app.spotwright.engine.sound.effect;

import app.spotwright.engine.sound.dsp.Bus;
import app.spotwright.engine.sound.dsp.Filter;
import app.spotwright.media.Chord;
import app.spotwright.media.Sound;
import java.util.SplittableRandom;

/** Effects of moving air: noise through a filter on its way. */
final class Noises {
  private static final int CONTROL = 32;

  private Noises() {}

  /** Something passes from one side to the other; loudest at {@code impact}. */
  static Bus whoosh(double impact, SplittableRandom random) {
    double after = 0.3 + 0.1 * random.nextDouble();
    double lowest = 220 + 120 * random.nextDouble();
    double highest = 2600 + 1400 * random.nextDouble();
    double way = random.nextBoolean() ? 1 : -1;
    Bus bus = new Bus((int) ((impact + after) * Sound.RATE));
    Filter body = new Filter(lowest, 0.9);
    Filter air = new Filter(lowest, 0.7);
    for (int i = 0; i < bus.length(); i++) {
      double t = (double) i / Sound.RATE;
      double near = t < impact ? t / impact : 1 - (t - impact) / after;
      if (i % CONTROL == 0) {
        double hertz = lowest * StrictMath.pow(highest / lowest, near * near);
        body.set(hertz, 0.9);
        air.set(hertz * 2.2, 0.7);
      }
      double noise = 2 * random.nextDouble() - 1;
      double loud = near * near * near;
      double value = loud * (body.band(noise) + 0.25 * air.band(noise));
      double pan = way * 0.8 * (t - impact) / (t < impact ? impact : after);
      bus.add(i, value * (1 - pan) * 0.5, value * (1 + pan) * 0.5);
    }
    return bus;
  }

  /** Rises to the chord's fifth before {@code impact} and breaks off into its own echo. */
  static Bus riser(double impact, Chord chord, SplittableRandom random) {
    Bus bus = new Bus((int) (impact * Sound.RATE));
    Filter left = new Filter(200, 1.4);
    Filter right = new Filter(200, 1.4);
    double top = 2800 + 900 * random.nextDouble();
    double key = chord.rootFrom(41);
    double phase = 0;
    for (int i = 0; i < bus.length(); i++) {
      double way = (double) i / bus.length();
      if (i % CONTROL == 0) {
        double hertz = 200 * StrictMath.pow(top / 200, way);
        left.set(hertz, 1.4);
        right.set(hertz * 1.08, 1.4);
      }
      phase += Tones.hertz(key + 19 * way * way) / Sound.RATE;
      double tone = 0.12 * (Tones.saw(phase) + Tones.saw(phase * 1.007));
      double loud = way * way * Math.min(1, (bus.length() - i) / 300.0);
      double both = 1.4 * random.nextDouble() - 0.7 + 2 * tone;
      double own = random.nextDouble() - 0.5;
      double l = left.band(both + own);
      double r = right.band(both - own);
      bus.add(i, loud * l, loud * r);
    }
    return bus;
  }

  /** A burst that is over at once. */
  static Bus burst(double hertz, double q, double fall, SplittableRandom random) {
    Bus bus = new Bus((int) (fall * 7 * Sound.RATE));
    Filter left = new Filter(hertz, q);
    Filter right = new Filter(hertz * 1.05, q);
    double fading = StrictMath.exp(-1 / (fall * Sound.RATE));
    double loud = 1;
    for (int i = 0; i < bus.length(); i++) {
      double rise = Math.min(1, i / 24.0);
      double both = 1.6 * random.nextDouble() - 0.8;
      double own = 0.6 * random.nextDouble() - 0.3;
      bus.add(i, rise * loud * left.band(both + own), rise * loud * right.band(both - own));
      loud *= fading;
    }
    return bus;
  }
}
