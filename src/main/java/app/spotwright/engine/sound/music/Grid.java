package app.spotwright.engine.sound.music;

import app.spotwright.media.Frames;
import app.spotwright.media.Sound;

/**
 * Where beats and bars lie. A beat is a whole number of video frames, so that pictures can be cut
 * exactly on it. The last chord is struck where the last bar ends and rings until the ad does.
 *
 * @param beatFrames frames a beat; 15 is 120 beats a minute
 * @param bars whole bars of four beats before the last chord
 * @param frames length of the ad
 */
public record Grid(int beatFrames, int bars, int frames) {
  /** Beats a bar. */
  public static final int BEATS = 4;

  /** Steps a bar in which rhythms are written. */
  static final int STEPS = 16;

  private static final int PER_FRAME = Sound.RATE / Frames.PER_SECOND;
  private static final int SHORTEST_RING = 38;
  private static final int LONGEST_RING = 92;
  private static final int BEST_RING = 62;

  /**
   * The grid that comes nearest to a wished tempo.
   *
   * @param frames length of the ad
   * @param fastest frames a beat at the mood's quickest
   * @param slowest frames a beat at the mood's slowest
   * @param wish frames a beat, between the two
   */
  static Grid fit(int frames, int fastest, int slowest, int wish) {
    for (int slack = 0; ; slack++) {
      Grid best = null;
      double least = Double.MAX_VALUE;
      for (int beat = fastest - slack; beat <= slowest + slack; beat++) {
        for (int bars = 1; bars * BEATS * beat <= frames - SHORTEST_RING; bars++) {
          Grid grid = new Grid(beat, bars, frames);
          if (grid.ringFrames() <= LONGEST_RING && grid.cost(wish) < least) {
            least = grid.cost(wish);
            best = grid;
          }
        }
      }
      if (best != null) {
        return best;
      }
    }
  }

  private double cost(int wish) {
    double tempo = 0.45 * Math.abs(beatFrames - wish);
    double ring = Math.abs(ringFrames() - BEST_RING) / 22.0;
    double uneven = bars % 4 == 0 ? 0 : bars % 2 == 0 ? 0.25 : 0.7;
    return tempo + ring + uneven;
  }

  /** Frame of the last chord. */
  public int lastChord() {
    return bars * BEATS * beatFrames;
  }

  /** Frames for which the last chord rings. */
  int ringFrames() {
    return frames - lastChord();
  }

  /** Sample of a step of a bar; bars beyond the last count on. */
  int sample(int bar, double step) {
    double beat = bar * BEATS + step * BEATS / STEPS;
    return (int) Math.round(beat * beatFrames * PER_FRAME);
  }

  /** Samples a beat. */
  int beatSamples() {
    return beatFrames * PER_FRAME;
  }

  /** Samples of the whole piece. */
  int samples() {
    return frames * PER_FRAME;
  }
}
