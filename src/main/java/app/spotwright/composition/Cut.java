package app.spotwright.composition;

import app.spotwright.media.TransitionKind;

/**
 * Where one scene gives way to the next. Half of it lies in the slot of each.
 *
 * @param kind what is seen
 * @param frames length, even; 0 is a hard cut
 */
public record Cut(TransitionKind kind, int frames) {
  /** No transition at all. */
  public static final Cut HARD = new Cut(TransitionKind.CROSSFADE, 0);

  public Cut {
    if (frames < 0 || frames % 2 != 0) {
      throw new IllegalArgumentException("a cut takes an even number of frames, not " + frames);
    }
  }

  /** The frames that it takes from each of the two slots. */
  public int half() {
    return frames / 2;
  }

  Cut shortenedTo(int longest) {
    return frames <= longest ? this : new Cut(kind, longest);
  }
}
