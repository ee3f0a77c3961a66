package app.spotwright.engine.sound.instrument;

import app.spotwright.engine.sound.dsp.Bus;
import app.spotwright.engine.sound.dsp.Filter;
import app.spotwright.engine.sound.dsp.Waves;
import app.spotwright.media.Sound;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Drums made of falling sines and filtered noise, each struck once and used again. One thread. */
public final class DrumKit {
  private final Map<Drum, Bus> struck = new EnumMap<>(Drum.class);
  private final long seed;

  /** A kit; its drums differ a little by seed. */
  public DrumKit(long seed) {
    this.seed = seed;
  }

  /** Adds a hit of that strength, 0 to 1. */
  public void hit(Drum drum, int at, double strength, Bus target) {
    target.add(struck.computeIfAbsent(drum, this::strike), at, strength);
  }

  private Bus strike(Drum drum) {
    SplittableRandom random = new SplittableRandom(seed * 31 + drum.ordinal());
    double shift = 0.95 + 0.1 * random.nextDouble();
    return switch (drum) {
      case KICK -> skin(48 * shift, 150, 0.03, 0.22, 0.95);
      case SOFT_KICK -> skin(52 * shift, 60, 0.035, 0.16, 0.8);
      case TOM -> skin(95 * shift, 70, 0.05, 0.28, 0.7);
      case BIG_DRUM -> bigDrum(shift, random);
      case SNARE -> snare(shift, random);
      case BRUSH -> noise(random, 2600 * shift, 0.9, 0.015, 0.09, 0.26);
      case CLAP -> clap(shift, random);
      case SNAP -> noise(random, 2100 * shift, 3, 0.001, 0.035, 0.55);
      case HAT -> metal(random, 0.025, 0.16);
      case OPEN_HAT -> metal(random, 0.14, 0.14);
      case SHAKER -> noise(random, 6200 * shift, 1.4, 0.022, 0.03, 0.16);
      case CLICK -> noise(random, 3400 * shift, 5, 0.0005, 0.006, 0.8);
      case DUST -> noise(random, 1800 * shift, 0.6, 0.0004, 0.002, 0.5);
      case CRASH -> metal(random, 0.75, 0.24);
    };
  }

  /** A sine that falls from {@code hertz + bend} to {@code hertz}. */
  private static Bus skin(double hertz, double bend, double bendFall, double fall, double level) {
    Bus bus = new Bus((int) (fall * 6 * Sound.RATE));
    double phase = 0;
    double bending = bend;
    double bendFading = fading(bendFall);
    double loud = level;
    double fading = fading(fall);
    for (int i = 0; i < bus.length(); i++) {
      double out = Waves.soft(1.25 * loud * Waves.sine(phase)) * rise(i, 48);
      bus.add(i, out, out);
      phase += (hertz + bending) / Sound.RATE;
      bending *= bendFading;
      loud *= fading;
    }
    return bus;
  }

  private static Bus bigDrum(double shift, SplittableRandom random) {
    Bus bus = new Bus(2 * Sound.RATE);
    bus.add(skin(44 * shift, 45, 0.06, 0.42, 0.9), 0, 1);
    bus.add(skin(81 * shift, 30, 0.04, 0.2, 0.5), 0, 0.7);
    bus.add(noise(random, 420, 0.8, 0.001, 0.05, 0.5), 0, 1);
    return bus;
  }

  private static Bus snare(double shift, SplittableRandom random) {
    Bus bus = new Bus(Sound.RATE);
    bus.add(skin(185 * shift, 60, 0.02, 0.07, 0.5), 0, 1);
    bus.add(noise(random, 3300 * shift, 0.7, 0.001, 0.085, 0.5), 0, 1);
    return bus;
  }

  private static Bus clap(double shift, SplittableRandom random) {
    Bus bus = new Bus(Sound.RATE);
    for (int hand = 0; hand < 3; hand++) {
      int at = (int) (hand * (0.009 + 0.003 * random.nextDouble()) * Sound.RATE);
      double fall = hand == 2 ? 0.075 : 0.008;
      bus.add(noise(random, 1450 * shift, 1.3, 0.001, fall, 0.6), at, 1);
    }
    return bus;
  }

  private static Bus noise(
      SplittableRandom random, double hertz, double q, double attack, double fall, double level) {
    Bus bus = new Bus((int) ((attack + fall * 7) * Sound.RATE));
    Filter left = new Filter(hertz, q);
    Filter right = new Filter(hertz, q);
    double fading = fading(fall);
    double loud = level;
    int rise = Math.max(1, (int) (attack * Sound.RATE));
    for (int i = 0; i < bus.length(); i++) {
      double both = 2 * random.nextDouble() - 1;
      double own = random.nextDouble() - 0.5;
      double now = loud * rise(i, rise);
      bus.add(i, now * left.band(both + own), now * right.band(both - own));
      loud *= i > rise ? fading : 1;
    }
    return bus;
  }

  /** Six square waves that do not agree, with noise, above 6 kHz. */
  private static Bus metal(SplittableRandom random, double fall, double level) {
    Bus bus = new Bus((int) (fall * 6 * Sound.RATE));
    double[] hertz = {2053, 3047, 3691, 5227, 5401, 8009};
    Filter left = new Filter(6200, 0.8);
    Filter right = new Filter(6600, 0.8);
    Filter dull = new Filter(11000, 0.7);
    Filter dullRight = new Filter(11000, 0.7);
    double fading = fading(fall);
    double loud = level;
    for (int i = 0; i < bus.length(); i++) {
      double ring = 0;
      for (double h : hertz) {
        double phase = i * h / Sound.RATE;
        ring += phase - Math.floor(phase) < 0.5 ? 0.12 : -0.12;
      }
      double l = dull.low(left.high(ring + 1.1 * random.nextDouble() - 0.55));
      double r = dullRight.low(right.high(ring + 1.1 * random.nextDouble() - 0.55));
      double now = loud * rise(i, 40);
      bus.add(i, now * l, now * r);
      loud *= fading;
    }
    return bus;
  }

  private static double fading(double fall) {
    return StrictMath.exp(-1 / (fall * Sound.RATE));
  }

  private static double rise(int i, int samples) {
    return i < samples ? (double) i / samples : 1;
  }
}
