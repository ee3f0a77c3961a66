package app.spotwright.engine.sound.music;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A melody of two bars as a contour: it is heard again over other chords and stays recognisable.
 *
 * @param tones in time order
 */
record Motif(List<Tone> tones) {
  /** Steps of two bars. */
  static final int STEPS = 2 * Grid.STEPS;

  private static final int LEAP = 3;
  private static final int FAR = 4;

  Motif {
    tones = List.copyOf(tones);
  }

  /**
   * A tone.
   *
   * @param step on which it begins
   * @param steps for which it lasts
   * @param height in steps of the pentatonic scale from the melody's centre
   */
  record Tone(int step, int steps, int height) {
    /** Whether it has weight, so that it should belong to the chord. */
    boolean strong() {
      return step % 8 == 0 || steps >= 6;
    }
  }

  /**
   * Invents one.
   *
   * @param rhythms bars of {@value Grid#STEPS} steps, x where a tone begins; two are taken
   */
  static Motif invent(List<String> rhythms, SplittableRandom random) {
    String rhythm =
        rhythms.get(random.nextInt(rhythms.size())) + rhythms.get(random.nextInt(rhythms.size()));
    List<Tone> tones = new ArrayList<>();
    int height = random.nextInt(3) - 1;
    int direction = random.nextBoolean() ? 1 : -1;
    for (int step = rhythm.indexOf('x'); step >= 0; ) {
      int next = rhythm.indexOf('x', step + 1);
      tones.add(new Tone(step, (next < 0 ? STEPS : next) - step, height));
      int way = random.nextInt(10) == 0 ? LEAP : random.nextInt(10) < 7 ? 1 : 2;
      height += direction * way;
      if (Math.abs(height) >= FAR || random.nextInt(3) == 0) {
        direction = height > 0 ? -1 : 1;
      }
      height = Math.clamp(height, -FAR, FAR);
      step = next;
    }
    return new Motif(tones);
  }

  /** The same with another end. */
  Motif varied(SplittableRandom random) {
    List<Tone> other = new ArrayList<>();
    int shift = random.nextBoolean() ? 1 : -1;
    for (Tone tone : tones) {
      boolean late = tone.step() >= STEPS - Grid.STEPS + 4;
      other.add(late ? new Tone(tone.step(), tone.steps(), tone.height() + shift) : tone);
    }
    return new Motif(other);
  }
}
