package app.spotwright.engine.sound.instrument;

import app.spotwright.engine.sound.dsp.Bus;
import java.util.SplittableRandom;

/** Plays notes on synthesised instruments. Stateless. */
public final class Synthesiser {
  private Synthesiser() {}

  /**
   * Adds a note.
   *
   * @param pan −1 left to 1 right
   * @param random what makes two notes differ
   */
  public static void play(
      Voice.Synth voice, Note note, Bus target, double pan, SplittableRandom random) {
    switch (voice) {
      case GUITAR -> PluckedString.play(note, target, pan, random);
      case PLUCK -> Saws.PLUCK.play(note, target, pan, random);
      case SAW_PAD -> Saws.PAD.play(note, target, pan, random);
      case WARM_PAD -> Saws.WARM.play(note, target, pan, random);
      case STAB -> Saws.STAB.play(note, target, pan, random);
      case SAW_BASS -> Saws.BASS.play(note, target, pan, random);
      case SUB -> Bells.SUB.play(note, target, pan);
      case BELL -> Bells.BELL.play(note, target, pan);
      case VIBRAPHONE -> Bells.VIBRAPHONE.play(note, target, pan);
      case KEYS -> Bells.KEYS.play(note, target, pan);
    }
  }

  /** Left and right factors of equal power. */
  static double[] sides(double pan) {
    double angle = (Math.clamp(pan, -1, 1) + 1) * Math.PI / 4;
    return new double[] {StrictMath.cos(angle), StrictMath.sin(angle)};
  }
}
