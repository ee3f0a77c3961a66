package app.spotwright.ad;

import app.spotwright.media.Frames;
import app.spotwright.media.Impossible;
import app.spotwright.media.TransitionKind;

/**
 * How a scene comes in. Half of it is taken from the scene before, half from this one.
 *
 * @param kind what is seen
 * @param length frames, even, 0 (a hard cut) to 60
 */
public record Transition(TransitionKind kind, Frames length) {
  private static final int LONGEST = 60;

  /** The usual one: a crossfade of a second. */
  public static final Transition CROSSFADE =
      new Transition(TransitionKind.CROSSFADE, new Frames(Frames.PER_SECOND));

  public Transition {
    if (length.count() > LONGEST || length.count() % 2 != 0) {
      throw new Impossible(Rule.TRANSITION, LONGEST, length.count());
    }
  }
}
