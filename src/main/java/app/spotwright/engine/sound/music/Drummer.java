package app.spotwright.engine.sound.music;

import app.spotwright.engine.sound.instrument.Drum;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Writes what the drums do: the beat, fills, the roll that leads up, and accents. */
final class Drummer {
  private static final double LOUD = 0.6;
  private static final int FILL = 12;

  private final Plan plan;
  private final SplittableRandom random;
  private final List<Hit> hits = new ArrayList<>();

  /** A hit at a sample. */
  record Hit(Drum drum, int at, double strength) {}

  Drummer(Plan plan, SplittableRandom random) {
    this.plan = plan;
    this.random = random;
  }

  /** All hits. */
  List<Hit> write() {
    int bars = plan.grid().bars();
    for (int bar = 0; bar < bars; bar++) {
      boolean lifting = plan.section(bar) == Section.LIFT;
      beat(bar, lifting && plan.opens(bar + 1) ? FILL : Grid.STEPS);
      if (lifting) {
        roll(bar);
      } else if (bar + 1 < bars && plan.opens(bar + 1) && plan.section(bar) != Section.INTRO) {
        fill(bar);
      }
      if (bar > 0 && plan.opens(bar)) {
        accent(bar, plan.section(bar) == Section.PEAK ? 0.9 : 0.5);
      }
    }
    accent(bars, 1);
    hit(heavy(), bars, 0, 0.95);
    return hits;
  }

  private void beat(int bar, int until) {
    for (Arrangement.Beat beat : plan.arrangement().beats()) {
      if (plan.section(bar).in(beat.sections())) {
        for (int step = 0; step < until; step++) {
          char c = beat.pattern().charAt(step);
          if (c != '.') {
            hit(beat.drum(), bar, step, (c - '0') / 10.0);
          }
        }
      }
    }
  }

  /** Faster and louder towards the end of the section. */
  private void roll(int bar) {
    if (plan.drive() < LOUD) {
      return;
    }
    Drum drum = heavy() == Drum.BIG_DRUM ? Drum.TOM : Drum.SNARE;
    boolean last = plan.opens(bar + 1) || bar + 1 == plan.grid().bars();
    int gap = last ? 2 : 4;
    for (int step = 0; step < (last ? FILL : Grid.STEPS); step += step >= 8 && last ? 1 : gap) {
      hit(drum, bar, step, (last ? 0.35 : 0.2) + 0.02 * step);
    }
  }

  private void fill(int bar) {
    if (plan.drive() < LOUD) {
      return;
    }
    Drum drum = random.nextBoolean() ? Drum.TOM : Drum.SNARE;
    String pattern = List.of("4.56", "5.5.", "..46", "4456").get(random.nextInt(4));
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) != '.') {
        hit(drum, bar, FILL + i, (pattern.charAt(i) - '0') / 10.0);
      }
    }
  }

  private void accent(int bar, double strength) {
    hit(Drum.CRASH, bar, 0, strength * (0.1 + 0.4 * plan.drive()));
  }

  private Drum heavy() {
    List<Arrangement.Beat> beats = plan.arrangement().beats();
    for (Drum drum : List.of(Drum.BIG_DRUM, Drum.KICK)) {
      if (beats.stream().anyMatch(beat -> beat.drum() == drum)) {
        return drum;
      }
    }
    return Drum.SOFT_KICK;
  }

  private void hit(Drum drum, int bar, int step, double strength) {
    double swung = step % 2 == 0 ? step : step + plan.arrangement().swing();
    double human = strength * (0.93 + 0.14 * random.nextDouble());
    hits.add(new Hit(drum, plan.grid().sample(bar, swung), human));
  }
}
