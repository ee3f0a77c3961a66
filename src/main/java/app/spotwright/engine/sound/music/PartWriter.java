package app.spotwright.engine.sound.music;

import app.spotwright.engine.sound.instrument.Note;
import app.spotwright.media.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Writes the notes of one player, bar by bar. Not thread-safe. */
final class PartWriter {
  private static final int STRUM_DELAY = Sound.RATE / 90;
  private static final int JITTER = Sound.RATE / 350;
  private static final double LEGATO = 0.96;

  private final Plan plan;
  private final Track track;
  private final SplittableRandom random;
  private final List<Note> notes = new ArrayList<>();

  PartWriter(Plan plan, Track track, SplittableRandom random) {
    this.plan = plan;
    this.track = track;
    this.random = random;
  }

  /** All its notes. */
  List<Note> write() {
    int bars = plan.grid().bars();
    for (int bar = 0; bar < bars; bar++) {
      if (plan.section(bar).in(track.sections())) {
        bar(bar);
      }
    }
    if (plan.section(bars).in(track.sections())) {
      lastChord();
    }
    return notes;
  }

  private void bar(int bar) {
    int degree = plan.harmony().degree(bar, plan.section(bar));
    switch (track.part()) {
      case PAD -> chord(bar, 0, Grid.STEPS, degree, 0.6, 0);
      case CHORDS -> struck(bar, degree, 0);
      case STRUM -> struck(bar, degree, STRUM_DELAY);
      case ARPEGGIO -> arpeggio(bar, degree);
      case BASS -> bass(bar, degree);
      case LEAD -> melody(bar, degree);
    }
  }

  private void struck(int bar, int degree, int delay) {
    String pattern = track.pattern();
    for (int step = 0; step < Grid.STEPS; step++) {
      char c = pattern.charAt(step);
      if (c != '.') {
        int lasts = Math.min(6, next(step) - step);
        chord(bar, step, lasts, degree, (c - '0') / 10.0, delay);
      }
    }
  }

  private void chord(int bar, int step, int steps, int degree, double strength, int delay) {
    int[] keys = plan.harmony().voicing(degree, track.centre());
    for (int i = 0; i < keys.length; i++) {
      note(bar, step, steps, keys[i], strength, i * delay);
    }
  }

  private void arpeggio(int bar, int degree) {
    int[] ladder = plan.harmony().ladder(degree, track.centre());
    String pattern = track.pattern();
    for (int step = 0; step < Grid.STEPS; step++) {
      char c = pattern.charAt(step);
      if (c != '.') {
        double strength = step % 4 == 0 ? 0.75 : 0.58;
        note(bar, step, next(step) - step + 1, ladder[(c - '0') % ladder.length], strength, 0);
      }
    }
  }

  private void bass(int bar, int degree) {
    int root = Harmony.near(plan.harmony().bass(degree), track.centre());
    String pattern = track.pattern();
    for (int step = 0; step < Grid.STEPS; step++) {
      int key =
          switch (pattern.charAt(step)) {
            case 'r' -> root;
            case 'o' -> root + 12;
            case 'f' -> root + (root + 7 > track.centre() + 8 ? -5 : 7);
            default -> -1;
          };
      if (key >= 0) {
        note(bar, step, next(step) - step, key, step == 0 ? 0.85 : 0.72, 0);
      }
    }
  }

  /** Two bars of the one motif, two of its variation or of the other, and so on. */
  private void melody(int bar, int degree) {
    int phrase = bar / 2;
    Motif motif =
        switch (phrase % 4) {
          case 1 -> plan.motifs().getFirst().varied(new SplittableRandom(plan.seed()));
          case 2 -> plan.motifs().getLast();
          default -> plan.motifs().getFirst();
        };
    int from = bar % 2 * Grid.STEPS;
    for (Motif.Tone tone : motif.tones()) {
      if (tone.step() >= from && tone.step() < from + Grid.STEPS) {
        int key = key(tone.height());
        int sung = tone.strong() ? plan.harmony().nearestTone(degree, key) : key;
        double strength = tone.strong() ? 0.78 : 0.66;
        note(bar, tone.step() - from, Math.min(tone.steps(), 10), sung, strength, 0);
      }
    }
  }

  private int key(int height) {
    int tonic = Harmony.near(plan.harmony().root(), track.centre());
    return tonic + plan.harmony().scale().pentatonic(height);
  }

  private void lastChord() {
    int bars = plan.grid().bars();
    double steps = plan.grid().ringFrames() * 4.0 / plan.grid().beatFrames();
    int ring = (int) Math.round(steps * (track.part() == Track.Part.PAD ? 0.75 : 0.9));
    switch (track.part()) {
      case PAD, CHORDS -> chord(bars, 0, ring, 0, 0.8, 0);
      case STRUM -> chord(bars, 0, ring, 0, 0.8, 2 * STRUM_DELAY);
      case ARPEGGIO -> {
        int[] ladder = plan.harmony().ladder(0, track.centre());
        for (int i = 0; i < 4; i++) {
          note(bars, i, ring - i, ladder[i % ladder.length], 0.7 - 0.08 * i, 0);
        }
      }
      case BASS ->
          note(bars, 0, ring, Harmony.near(plan.harmony().bass(0), track.centre()), 0.9, 0);
      case LEAD -> note(bars, 0, ring, key(0), 0.8, 0);
    }
  }

  private int next(int step) {
    for (int later = step + 1; later < Grid.STEPS; later++) {
      if (track.pattern().charAt(later) != '.') {
        return later;
      }
    }
    return Grid.STEPS;
  }

  private void note(int bar, int step, int steps, int key, double strength, int late) {
    double from = swung(step);
    double to = swung(step + steps);
    int start = plan.grid().sample(bar, from);
    int length = (int) (LEGATO * (plan.grid().sample(bar, to) - start));
    int moved = step % 4 == 0 ? 0 : random.nextInt(-JITTER, JITTER + 1);
    double human = strength * (0.94 + 0.12 * random.nextDouble());
    double loud = human * loudness(plan.section(bar));
    notes.add(new Note(start, length, key, Math.min(1, loud)).moved(moved + late));
  }

  private double swung(int step) {
    return step % 2 == 0 ? step : step + plan.arrangement().swing();
  }

  private static double loudness(Section section) {
    return switch (section) {
      case INTRO, REST -> 0.85;
      case BUILD -> 0.92;
      case MAIN, LIFT -> 1;
      case PEAK -> 1.1;
    };
  }
}
