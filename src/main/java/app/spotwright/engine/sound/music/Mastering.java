package app.spotwright.engine.sound.music;

import app.spotwright.engine.sound.dsp.Bus;
import app.spotwright.engine.sound.dsp.Filter;
import app.spotwright.engine.sound.dsp.Limiter;
import app.spotwright.engine.sound.dsp.LoudnessMeter;
import app.spotwright.engine.sound.dsp.Waves;
import app.spotwright.media.Sound;
import java.util.Arrays;

/** Gives every piece the same loudness, an even course, a clean bottom, some air and an end. */
final class Mastering {
  /** LUFS of every piece, so that levels of the mix mean the same in all moods. */
  static final double LOUDNESS = -16;

  private static final double CEILING = Waves.gain(-2.5);
  private static final double RUMBLE = 36;
  private static final double AIR = 3800;
  private static final double WIDTH = 1.2;
  private static final double FADE = 0.8;
  private static final double EVENNESS = 0.8;
  private static final double MOST = 12;
  private static final int GLIDE = Sound.RATE / 8;

  private Mastering() {}

  static Sound finish(Bus bus, Plan plan) {
    tone(bus, plan.arrangement().air());
    level(bus, plan);
    fade(bus);
    bus.scale(Waves.gain(LOUDNESS - LoudnessMeter.integrated(bus)));
    new Limiter(CEILING).apply(bus);
    return bus.toSound();
  }

  private static void tone(Bus bus, double more) {
    Filter[] rumble = {new Filter(RUMBLE, 0.7), new Filter(RUMBLE, 0.7)};
    Filter[] air = {new Filter(AIR, 0.6), new Filter(AIR, 0.6)};
    Filter deepSide = new Filter(160, 0.7);
    for (int i = 0; i < bus.length(); i++) {
      double l = rumble[0].high(bus.left()[i]);
      double r = rumble[1].high(bus.right()[i]);
      l += more * air[0].high(l);
      r += more * air[1].high(r);
      double middle = 0.5 * (l + r);
      double side = WIDTH * deepSide.high(0.5 * (l - r));
      bus.left()[i] = (float) (middle + side);
      bus.right()[i] = (float) (middle - side);
    }
  }

  /** Brings each section near to the loudness that it should have beside the others. */
  private static void level(Bus bus, Plan plan) {
    int bars = plan.grid().bars();
    float[] gains = new float[bus.length()];
    int first = 0;
    for (int bar = 1; bar <= bars; bar++) {
      if (bar == bars || plan.opens(bar)) {
        int from = plan.grid().sample(first, 0);
        int to = plan.grid().sample(bar, 0);
        double wished = LOUDNESS + plan.arrangement().contrast() * plan.section(first).loudness();
        double away = wished - LoudnessMeter.integrated(bus, from, to);
        float gain = (float) Waves.gain(EVENNESS * Math.clamp(away, -MOST, MOST));
        Arrays.fill(gains, from, bar == bars ? gains.length : to, gain);
        first = bar;
      }
    }
    double now = gains[0];
    for (int i = 0; i < gains.length; i++) {
      double goal = gains[Math.min(gains.length - 1, i + GLIDE / 2)];
      now += (goal - now) * 6 / GLIDE;
      bus.left()[i] *= (float) now;
      bus.right()[i] *= (float) now;
    }
  }

  /** The last chord dies away by itself; this brings what is left of it to zero. */
  private static void fade(Bus bus) {
    int length = (int) (FADE * Sound.RATE);
    int from = bus.length() - length;
    for (int i = 0; i < length; i++) {
      double gain = StrictMath.cos(Math.PI / 2 * (i + 1) / length);
      bus.left()[from + i] *= (float) gain;
      bus.right()[from + i] *= (float) gain;
    }
  }
}
