package app.spotwright.engine.motion;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.Resolution;
import app.spotwright.media.SceneRole;
import app.spotwright.media.TransitionKind;
import java.util.List;

/** Turns scene programs into frames. Thread-safe; the sources that it hands out are not. */
public final class MotionStudio {
  /** Part of every recipe: changes whenever the same program would draw other pixels. */
  public static final String VERSION = "1";

  /** Ids of all scene designs. */
  public List<String> designs() {
    throw new UnsupportedOperationException("not drawn yet");
  }

  /** Ids of the designs that suit a role, the best first; never empty. */
  public List<String> designsFor(SceneRole role) {
    throw new UnsupportedOperationException("not drawn yet");
  }

  /** A whole scene, opaque, laid out for a picture of that size. */
  public FrameSource scene(SceneProgram program, Props props, Resolution resolution) {
    throw new UnsupportedOperationException("not drawn yet");
  }

  /**
   * What lies over a filmed clip: product, words, captions and the shade that keeps them readable,
   * on transparent ground.
   */
  public FrameSource layers(SceneProgram program, Props props, Resolution resolution) {
    throw new UnsupportedOperationException("not drawn yet");
  }

  /**
   * One scene giving way to another: frame {@code i} shows frame {@code fromStart + i} of the one
   * and frame {@code i} of the other. Closes neither.
   *
   * @param tint the brand's colour, for transitions that pass through it
   */
  public FrameSource transition(
      TransitionKind kind, FrameSource from, int fromStart, FrameSource to, int frames, Look tint) {
    throw new UnsupportedOperationException("not drawn yet");
  }

  /** The frame of a source as a picture, for posters and storyboards. */
  public app.spotwright.media.Picture still(FrameSource source, int index) {
    throw new UnsupportedOperationException("not drawn yet");
  }

  /** The part of a picture where words are never under a platform's own buttons, as fractions. */
  public SafeZone safeZone(AspectRatio ratio) {
    throw new UnsupportedOperationException("not drawn yet");
  }

  /**
   * Fractions of width and height, 0 to 1.
   *
   * @param left edge
   * @param top edge
   * @param right edge
   * @param bottom edge
   */
  public record SafeZone(double left, double top, double right, double bottom) {}
}
