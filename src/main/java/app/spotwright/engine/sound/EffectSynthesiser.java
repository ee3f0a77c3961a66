package app.spotwright.engine.sound;

import app.spotwright.engine.sound.dsp.Bus;
import app.spotwright.engine.sound.dsp.Filter;
import app.spotwright.engine.sound.dsp.Reverb;
import app.spotwright.engine.sound.dsp.Waves;
import app.spotwright.engine.sound.effect.Effects;
import app.spotwright.media.Chord;
import app.spotwright.media.EffectKind;
import app.spotwright.media.Sound;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Makes sound effects from noise and sines, each a little different by seed: stereo at {@link
 * Sound#RATE}, two seconds at most, ending in silence. Thread-safe.
 */
public final class EffectSynthesiser {
  private static final double LONGEST = 2;
  private static final double FADE = 0.06;

  /**
   * One effect; the same kind, chord and seed give the same samples.
   *
   * @param chord that what has a pitch is tuned to; null for any
   */
  public Sound make(EffectKind kind, @Nullable Chord chord, long seed) {
    SplittableRandom random = new SplittableRandom(seed * 8191 + kind.ordinal());
    Chord tuned = chord == null ? triad(random.nextInt(12)) : chord;
    Bus raw = Effects.raw(kind, impact(kind), tuned, random);
    double tail = Effects.room(kind);
    int length = (int) Math.min(raw.length() + tail * Sound.RATE, LONGEST * Sound.RATE);
    Bus bus = new Bus(length);
    bus.add(raw, 0, 1);
    if (tail > 0) {
      new Reverb(tail * 1.6, 0.4).render(padded(raw, length), bus, 0.4);
    }
    finish(bus, Waves.gain(Effects.peak(kind)));
    return bus.toSound();
  }

  /** Seconds from the start of every effect of that kind to the moment that meets the picture. */
  public double impact(EffectKind kind) {
    return switch (kind) {
      case WHOOSH -> 0.4;
      case RISER -> 1.4;
      case POP, SPARKLE, IMPACT, CLICK, CHIME -> 0;
    };
  }

  private static Chord triad(int root) {
    return new Chord(List.of(root, (root + 4) % 12, (root + 7) % 12));
  }

  private static Bus padded(Bus raw, int length) {
    Bus source = new Bus(length);
    source.add(raw, 0, 1);
    Filter left = new Filter(250, 0.7);
    Filter right = new Filter(250, 0.7);
    for (int i = 0; i < length; i++) {
      source.left()[i] = (float) left.high(source.left()[i]);
      source.right()[i] = (float) right.high(source.right()[i]);
    }
    return source;
  }

  private static void finish(Bus bus, double peak) {
    int fade = (int) Math.min(FADE * Sound.RATE, bus.length() / 4.0);
    for (int i = 0; i < fade; i++) {
      int at = bus.length() - 1 - i;
      bus.left()[at] *= (float) i / fade;
      bus.right()[at] *= (float) i / fade;
    }
    bus.scale(peak / bus.peak());
  }
}
