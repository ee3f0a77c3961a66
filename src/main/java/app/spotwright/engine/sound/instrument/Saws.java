package app.spotwright.engine.sound.instrument;

import app.spotwright.engine.sound.dsp.Bus;
import app.spotwright.engine.sound.dsp.Filter;
import app.spotwright.engine.sound.dsp.Waves;
import app.spotwright.media.Sound;
import java.util.SplittableRandom;

/**
 * Several detuned sawtooth oscillators through a filter whose opening follows the note.
 *
 * @param swell loudness of the note
 * @param spread detuning of the outermost oscillator in semitones
 * @param oscillators how many; odd ones lie left, even ones right
 * @param tone where the filter goes
 * @param level of one note at full strength
 */
record Saws(Swell swell, double spread, int oscillators, Tone tone, double level) {
  /**
   * A filter's way.
   *
   * @param open cutoff at the start, in multiples of the note's frequency
   * @param rest cutoff that it falls to, in the same measure
   * @param fall seconds in which it falls by two thirds
   * @param q resonance
   */
  record Tone(double open, double rest, double fall, double q) {}

  static final Saws PAD =
      new Saws(new Swell(0.12, 1.5, 0.8, 0.5), 0.16, 6, new Tone(7, 4.5, 1.2, 0.7), 0.16);
  static final Saws WARM =
      new Saws(new Swell(0.45, 2, 0.9, 0.9), 0.1, 4, new Tone(2.2, 3, 1.5, 0.7), 0.2);
  static final Saws STAB =
      new Saws(new Swell(0.004, 0.25, 0.35, 0.18), 0.14, 6, new Tone(12, 3, 0.16, 0.9), 0.17);
  static final Saws PLUCK =
      new Saws(new Swell(0.002, 0.16, 0.02, 0.2), 0.06, 3, new Tone(9, 1.3, 0.07, 1.1), 0.32);
  static final Saws BASS =
      new Saws(new Swell(0.004, 0.3, 0.6, 0.06), 0.05, 2, new Tone(14, 4, 0.09, 1), 0.42);

  private static final int CONTROL = 32;
  private static final double HIGHEST_CUTOFF = 9000;

  void play(Note note, Bus target, double pan, SplittableRandom random) {
    float[] levels = swell.levels(note);
    double hertz = Waves.hertz(note.key());
    Bus raw = oscillate(levels.length, note.key(), random);
    double[] sides = Synthesiser.sides(pan);
    filter(raw.left(), levels, hertz, level * sides[0] * note.strength());
    filter(raw.right(), levels, hertz, level * sides[1] * note.strength());
    target.add(raw, note.at(), 1);
  }

  private Bus oscillate(int length, int key, SplittableRandom random) {
    Bus raw = new Bus(length);
    double scale = 1.6 / StrictMath.sqrt(oscillators);
    for (int o = 0; o < oscillators; o++) {
      double away = oscillators == 1 ? 0 : 2.0 * o / (oscillators - 1) - 1;
      double step = Waves.hertz(key + spread * away) / Sound.RATE;
      double phase = random.nextDouble();
      double left = scale * ((o & 1) == 0 ? 0.85 : 0.3);
      double right = scale * ((o & 1) == 0 ? 0.3 : 0.85);
      for (int i = 0; i < length; i++) {
        double value = Waves.saw(phase, step);
        raw.left()[i] += (float) (left * value);
        raw.right()[i] += (float) (right * value);
        phase += step;
        phase -= phase >= 1 ? 1 : 0;
      }
    }
    return raw;
  }

  private void filter(float[] samples, float[] levels, double hertz, double gain) {
    Filter filter = new Filter(hertz, tone.q());
    double fall = StrictMath.exp(-CONTROL / (tone.fall() * Sound.RATE));
    double open = tone.open();
    for (int i = 0; i < samples.length; i++) {
      if (i % CONTROL == 0) {
        filter.set(Math.min(HIGHEST_CUTOFF, open * hertz), tone.q());
        open = tone.rest() + fall * (open - tone.rest());
      }
      samples[i] = (float) (gain * levels[i] * filter.low(samples[i]));
    }
  }
}
