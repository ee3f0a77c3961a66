package app.spotwright.engine.sound.effect;

import app.spotwright.engine.sound.dsp.Bus;
import app.spotwright.media.Chord;
import app.spotwright.media.EffectKind;
import java.util.SplittableRandom;

/** Which recipe an effect is made by, how loud it may be and in what room it stands. */
public final class Effects {
  private Effects() {}

  /** The effect without a room, in tune with a chord. */
  public static Bus raw(EffectKind kind, double impact, Chord chord, SplittableRandom random) {
    return switch (kind) {
      case WHOOSH -> Noises.whoosh(impact, random);
      case RISER -> Noises.riser(impact, chord, random);
      case POP -> Tones.pop(chord, random);
      case SPARKLE -> Tones.sparkle(chord, random);
      case IMPACT -> Tones.impact(chord, random);
      case CLICK -> Tones.click(random);
      case CHIME -> Tones.chime(chord, random);
    };
  }

  /** Seconds that it rings on. */
  public static double room(EffectKind kind) {
    return switch (kind) {
      case POP, CLICK -> 0.15;
      case WHOOSH -> 0.35;
      case SPARKLE, IMPACT, RISER -> 0.5;
      case CHIME -> 0.1;
    };
  }

  /** Peak in dBFS: what is short and sharp is kept lower than what is deep. */
  public static double peak(EffectKind kind) {
    return switch (kind) {
      case IMPACT -> -2;
      case POP, WHOOSH -> -4;
      case CHIME, RISER -> -6;
      case CLICK, SPARKLE -> -8;
    };
  }
}
