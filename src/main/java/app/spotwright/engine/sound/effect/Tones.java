package app.spotwright.engine.sound.effect;

import app.spotwright.engine.sound.dsp.Bus;
import app.spotwright.engine.sound.dsp.Waves;
import app.spotwright.media.Chord;
import app.spotwright.media.Sound;
import java.util.List;
import java.util.SplittableRandom;

/** Effects with a pitch. */
final class Tones {
  /** Partials of a small bell: ratio to the lowest, loudness, and how much sooner it is gone. */
  private static final double[][] BELL = {
    {1, 1, 1}, {2.005, 0.45, 0.7}, {3.01, 0.28, 0.5}, {4.17, 0.16, 0.35}, {5.43, 0.1, 0.25}
  };

  private Tones() {}

  /** A drop of pitch onto the root, round and short. */
  static Bus pop(Chord chord, SplittableRandom random) {
    double to = hertz(chord.rootFrom(55));
    double from = to * (2.2 + 0.4 * random.nextDouble());
    Bus bus = new Bus((int) (0.16 * Sound.RATE));
    double phase = 0;
    for (int i = 0; i < bus.length(); i++) {
      double t = (double) i / Sound.RATE;
      double hertz = to + (from - to) * StrictMath.exp(-t / 0.018);
      phase += hertz / Sound.RATE;
      double loud = Math.min(1, t / 0.002) * StrictMath.exp(-t / 0.026);
      double value = loud * (Waves.sine(phase) + 0.15 * Waves.sine(2 * phase));
      bus.add(i, value, value);
    }
    bus.add(Noises.burst(3200, 0.8, 0.003, random), 0, 0.3);
    return bus;
  }

  /** A handful of tiny bells of the chord, scattered upwards and from side to side. */
  static Bus sparkle(Chord chord, SplittableRandom random) {
    Bus bus = new Bus((int) (1.5 * Sound.RATE));
    int count = 7 + random.nextInt(3);
    List<Integer> keys = chord.keysFrom(82 + random.nextInt(4), count);
    double at = 0;
    for (int i = 0; i < count; i++) {
      int key = keys.get(Math.min(count - 1, i + random.nextInt(2)));
      double loud = (i == 0 ? 0.9 : 0.75) * (1 - 0.07 * i);
      double pan = 0.75 * (2 * random.nextDouble() - 1);
      bell(bus, (int) (at * Sound.RATE), hertz(key > 101 ? key - 12 : key), 0.22, loud, pan);
      at += 0.045 + 0.035 * random.nextDouble();
    }
    return bus;
  }

  /** Two or three bells of the chord from its root up, one after another. */
  static Bus chime(Chord chord, SplittableRandom random) {
    Bus bus = new Bus((int) (1.9 * Sound.RATE));
    int root = chord.rootFrom(69);
    List<Integer> keys = random.nextBoolean() ? List.of(root, root + 7) : chord.keysFrom(root, 3);
    double gap = (keys.size() == 2 ? 0.12 : 0.085) * (0.95 + 0.1 * random.nextDouble());
    for (int i = 0; i < keys.size(); i++) {
      int at = (int) (i * gap * Sound.RATE);
      bell(bus, at, hertz(keys.get(i)), 0.5, 0.7 + 0.1 * i, 0.3 * (i - 1));
    }
    return bus;
  }

  /** A deep hit on the root with a short crack on top. */
  static Bus impact(Chord chord, SplittableRandom random) {
    Bus bus = new Bus((int) (1.6 * Sound.RATE));
    double hertz = hertz(chord.rootFrom(28)) * (0.997 + 0.006 * random.nextDouble());
    double phase = 0;
    for (int i = 0; i < bus.length(); i++) {
      double t = (double) i / Sound.RATE;
      phase += (hertz + 110 * StrictMath.exp(-t / 0.035)) / Sound.RATE;
      double loud = Math.min(1, t / 0.002) * StrictMath.exp(-t / 0.32) * out(bus, i);
      double value =
          0.8 * Waves.soft(1.5 * loud * (Waves.sine(phase) + 0.3 * Waves.sine(2 * phase)));
      bus.add(i, value, value);
    }
    bus.add(Noises.burst(210, 0.8, 0.16, random), 0, 1.6);
    bus.add(Noises.burst(900, 0.6, 0.06, random), 0, 1.1);
    return bus;
  }

  /** A switch: down and, softer, up. */
  static Bus click(SplittableRandom random) {
    Bus bus = new Bus((int) (0.12 * Sound.RATE));
    double hertz = 1700 + 500 * random.nextDouble();
    int up = (int) ((0.05 + 0.02 * random.nextDouble()) * Sound.RATE);
    bus.add(Noises.burst(hertz, 2.5, 0.004, random), 0, 1);
    bus.add(Noises.burst(420, 1.5, 0.007, random), 0, 0.5);
    bus.add(Noises.burst(hertz * 1.25, 2.5, 0.003, random), up, 0.5);
    return bus;
  }

  /** Brings what still rings at the end to nothing over a quarter of a second. */
  private static double out(Bus bus, int at) {
    return Math.min(1, (bus.length() - at) / (0.25 * Sound.RATE));
  }

  static double hertz(double key) {
    return Waves.hertz(key);
  }

  static double saw(double phase) {
    return 2 * (phase - Math.floor(phase)) - 1;
  }

  private static void bell(Bus bus, int at, double hertz, double fall, double loud, double pan) {
    for (double[] partial : BELL) {
      double step = hertz * partial[0] / Sound.RATE;
      double fading = StrictMath.exp(-1 / (fall * partial[2] * Sound.RATE));
      double now = 0.4 * loud * partial[1];
      for (int i = 0; at + i < bus.length() && now > 1e-5; i++) {
        double value = Math.min(1, i / 48.0) * now * out(bus, at + i) * Waves.sine(i * step);
        bus.add(at + i, value * (1 - pan) * 0.7, value * (1 + pan) * 0.7);
        now *= fading;
      }
    }
  }
}
