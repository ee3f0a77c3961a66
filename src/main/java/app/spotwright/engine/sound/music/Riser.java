package app.spotwright.engine.sound.music;

import app.spotwright.engine.sound.dsp.Bus;
import app.spotwright.engine.sound.dsp.Filter;
import java.util.SplittableRandom;

/** Noise that opens towards the call to action. */
final class Riser {
  private static final double LOWEST = 300;
  private static final double OPENING = 18;

  private Riser() {}

  static void add(Plan plan, SplittableRandom noise, Bus dry, Bus room) {
    int first = plan.form().indexOf(Section.LIFT);
    if (first < 0) {
      return;
    }
    int from = plan.grid().sample(first, 0);
    int to = plan.grid().sample(plan.form().indexOf(Section.PEAK), 0);
    Filter left = new Filter(LOWEST, 1.2);
    Filter right = new Filter(LOWEST, 1.2);
    double loud = 0.02 + 0.07 * plan.drive();
    for (int at = from; at < to; at++) {
      double way = (double) (at - from) / (to - from);
      if ((at & 63) == 0) {
        double hertz = LOWEST * StrictMath.pow(OPENING, way);
        left.set(hertz, 1.2);
        right.set(hertz * 1.1, 1.2);
      }
      double now = loud * way * way;
      double l = now * left.band(2 * noise.nextDouble() - 1);
      double r = now * right.band(2 * noise.nextDouble() - 1);
      dry.add(at, l, r);
      room.add(at, 0.5 * l, 0.5 * r);
    }
  }
}
