package app.spotwright.engine.motion;

import app.spotwright.media.OverlayPlace;

/**
 * An overlay with a place of its own. It is moved and shrunk as little as keeps it inside the safe
 * zone and above captions and AI label.
 *
 * @param shows what is seen
 * @param place corner or centre
 * @param width in units, of which the frame's shorter side has 1080
 * @param padding least distance from the frame's edges in units; of no effect in the centre
 * @param from first frame of the clip on which it is seen
 * @param to first frame on which it is gone
 * @param fade frames that it takes to come and to go, at most half of the time
 */
public record Placed(
    Shows shows, OverlayPlace place, int width, int padding, int from, int to, int fade) {
  /** The same showing something else. */
  public Placed showing(Shows other) {
    return new Placed(other, place, width, padding, from, to, fade);
  }

  /** What an overlay shows. */
  public sealed interface Shows {}

  /** The logo of the props. */
  public record Logo() implements Shows {}

  /**
   * A product of the props.
   *
   * @param index which
   */
  public record Product(int index) implements Shows {}

  /**
   * A picture of the props.
   *
   * @param index which
   */
  public record Image(int index) implements Shows {}

  /**
   * Words on a plate.
   *
   * @param text the words
   */
  public record Words(String text) implements Shows {}
}
