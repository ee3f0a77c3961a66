package app.spotwright.engine.sound.instrument;

import app.spotwright.engine.sound.dsp.Bus;
import app.spotwright.engine.sound.dsp.Waves;
import app.spotwright.media.Sound;

/**
 * One sine that bends another (frequency modulation): bells, electric piano and round bass.
 *
 * @param swell loudness of the note
 * @param ratio of the bending sine's frequency to the note's
 * @param bend how far it bends at first, in turns
 * @param fall seconds in which the bending fades by two thirds
 * @param level of one note at full strength
 */
record Bells(Swell swell, double ratio, double bend, double fall, double level) {
  static final Bells BELL = new Bells(new Swell(0.002, 0.7, 0, 0.9), 3.5, 0.22, 0.35, 0.3);
  static final Bells KEYS = new Bells(new Swell(0.003, 1.1, 0.05, 0.25), 1, 0.2, 0.4, 0.32);
  static final Bells VIBRAPHONE = new Bells(new Swell(0.002, 0.9, 0, 0.6), 4, 0.11, 0.09, 0.3);
  static final Bells SUB = new Bells(new Swell(0.006, 0.8, 0.75, 0.07), 1, 0.09, 0.2, 0.55);

  private static final double TREMOLO = 4.6;

  void play(Note note, Bus target, double pan) {
    float[] levels = swell.levels(note);
    double step = Waves.hertz(note.key()) / Sound.RATE;
    double bending = bend * (0.4 + 0.9 * note.strength()) * softer(note.key());
    double fading = StrictMath.exp(-1 / (fall * Sound.RATE));
    double[] sides = Synthesiser.sides(pan);
    double wander = this == KEYS || this == VIBRAPHONE ? 0.18 : 0;
    double gain = level * note.strength();
    for (int i = 0; i < levels.length; i++) {
      double value = Waves.sine(i * step + bending * Waves.sine(i * step * ratio));
      bending = Math.max(bending * fading, this == SUB ? 0.03 : 0.012);
      double sway = wander == 0 ? 0 : wander * Waves.sine(TREMOLO * i / Sound.RATE);
      double out = gain * levels[i] * value;
      target.add(note.at() + i, out * (sides[0] + sway), out * (sides[1] - sway));
    }
  }

  /** High notes are bent less, or they would pierce. */
  private static double softer(int key) {
    return Math.clamp(1 - (key - 60) * 0.015, 0.35, 1.2);
  }
}
