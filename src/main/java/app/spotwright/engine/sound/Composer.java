package app.spotwright.engine.sound;

import app.spotwright.engine.sound.music.Grid;
import app.spotwright.engine.sound.music.Performance;
import app.spotwright.engine.sound.music.Plan;
import app.spotwright.media.Chord;
import app.spotwright.media.Frames;
import app.spotwright.media.Mood;
import app.spotwright.media.Sound;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Composes and plays music for an ad: with a beginning, a lift before the call to action, and a
 * last chord that has rung out when the ad ends. Beats fall on whole video frames. The same mood,
 * length and seed give the same samples. Thread-safe.
 */
public final class Composer {
  /** The shortest piece. */
  public static final Frames SHORTEST = new Frames(6 * Frames.PER_SECOND);

  /** The longest piece. */
  public static final Frames LONGEST = new Frames(90 * Frames.PER_SECOND);

  /**
   * A finished piece, stereo at {@link Sound#RATE}, −16 LUFS.
   *
   * @throws IllegalArgumentException if the length is not from {@link #SHORTEST} to {@link
   *     #LONGEST}
   */
  public Sound compose(Mood mood, Frames length, long seed) {
    return Performance.of(plan(mood, length, seed));
  }

  /** Frames of all beats of that piece up to the last chord, ascending; the first is 0. */
  public List<Integer> beats(Mood mood, Frames length, long seed) {
    Grid grid = plan(mood, length, seed).grid();
    return IntStream.rangeClosed(0, grid.bars() * Grid.BEATS)
        .map(beat -> beat * grid.beatFrames())
        .boxed()
        .toList();
  }

  /** The chord that sounds on each of the {@link #beats}. */
  public List<Chord> chords(Mood mood, Frames length, long seed) {
    Plan plan = plan(mood, length, seed);
    return IntStream.rangeClosed(0, plan.grid().bars() * Grid.BEATS)
        .mapToObj(beat -> plan.chord(beat / Grid.BEATS))
        .toList();
  }

  /**
   * Frames on which bars of that piece begin, the last chord among them: the best ones for cuts.
   */
  public List<Integer> downbeats(Mood mood, Frames length, long seed) {
    Grid grid = plan(mood, length, seed).grid();
    return IntStream.rangeClosed(0, grid.bars())
        .map(bar -> bar * Grid.BEATS * grid.beatFrames())
        .boxed()
        .toList();
  }

  private static Plan plan(Mood mood, Frames length, long seed) {
    if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "music is composed for %.0f to %.0f s, not %.1f s"
              .formatted(SHORTEST.seconds(), LONGEST.seconds(), length.seconds()));
    }
    return Plan.of(mood, length.count(), seed);
  }
}
