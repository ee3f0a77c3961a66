package app.spotwright.engine.sound.instrument;

import app.spotwright.engine.sound.dsp.Bus;
import app.spotwright.engine.sound.dsp.Filter;
import app.spotwright.engine.sound.dsp.Waves;
import app.spotwright.media.Sound;
import java.util.SplittableRandom;

/**
 * A string as a delay line that loses its highs on each round (Karplus and Strong, 1983), plucked a
 * fifth of the way along, in a body with two resonances.
 */
final class PluckedString {
  private static final double RELEASE = 0.12;
  private static final double LEVEL = 0.5;
  private static final double PLUCKED_AT = 0.2;

  private PluckedString() {}

  static void play(Note note, Bus target, double pan, SplittableRandom random) {
    double period = Sound.RATE / Waves.hertz(note.key()) - 0.5;
    int size = (int) StrictMath.ceil(period);
    double part = size - period;
    float[] line = pluck(size + 1, note.strength(), random);
    double loss = StrictMath.pow(0.001, period / (Sound.RATE * ringSeconds(note.key())));
    int length = note.length() + (int) (RELEASE * Sound.RATE);
    double letGo = StrictMath.exp(-3 / (RELEASE * Sound.RATE));
    Filter deep = new Filter(110, 1.2);
    Filter wood = new Filter(240, 1.5);
    double[] sides = Synthesiser.sides(pan);
    double gain = LEVEL * note.strength();
    double before = 0;
    int head = 0;
    for (int i = 0; i < length; i++) {
      int next = head + 1 > size ? 0 : head + 1;
      double tap = line[head] * (1 - part) + line[next] * part;
      double value = loss * (0.5 * tap + 0.5 * before);
      before = tap;
      int write = head == 0 ? size : head - 1;
      line[write] = (float) value;
      head = next;
      gain *= i > note.length() ? letGo : 1;
      double out = gain * (value + 0.5 * deep.band(value) + 0.4 * wood.band(value));
      target.add(note.at() + i, out * sides[0], out * sides[1]);
    }
  }

  private static double ringSeconds(int key) {
    return Math.clamp(5.5 - (key - 40) * 0.08, 1.2, 6);
  }

  private static float[] pluck(int size, double strength, SplittableRandom random) {
    float[] noise = new float[size];
    double dull = 0.86 - 0.36 * strength;
    double value = 0;
    for (int i = 0; i < size; i++) {
      value = dull * value + (1 - dull) * (2 * random.nextDouble() - 1);
      noise[i] = (float) value;
    }
    int comb = (int) (PLUCKED_AT * size);
    float[] line = new float[size];
    double mean = 0;
    for (int i = 0; i < size; i++) {
      line[i] = noise[i] - 0.8f * noise[(i + size - comb) % size];
      mean += line[i] / size;
    }
    for (int i = 0; i < size; i++) {
      line[i] -= (float) mean;
    }
    return line;
  }
}
