package app.spotwright.engine.cutout;

import app.spotwright.media.Box;
import app.spotwright.media.Picture;

/**
 * A product taken out of its photo.
 *
 * @param picture the photo's size; alpha is the product's coverage, colours at the edge are the
 *     product's own
 * @param subject the smallest box around all that is visible
 * @param confidence 0 to 1: how sure it is that this is one clean subject
 * @param kind what the picture is good for
 */
public record Cutout(Picture picture, Box subject, double confidence, Kind kind) {
  /** What came of a photo. */
  public enum Kind {
    /** The file brought its own transparency, which is kept untouched. */
    OWN_ALPHA,
    /** One subject was found and cut out. */
    CUT_OUT,
    /** No single subject: the whole photo, opaque, to be shown as a framed card. */
    PHOTO_CARD
  }
}
