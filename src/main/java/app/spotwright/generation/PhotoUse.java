package app.spotwright.generation;

/**
 * How a photo of the product is shown in the ad.
 *
 * @param file where it was taken from
 * @param shown how
 * @param confidence of the cut-out, 0 to 1; 0 where nothing was cut
 */
public record PhotoUse(String file, Shown shown, double confidence) {

  /** The ways to show a photo. */
  public enum Shown {
    /** The product, cut out of it. */
    CUT_OUT,
    /** With the transparency that it came with. */
    OWN_ALPHA,
    /** Whole, in a frame, because that was wished. */
    ORIGINAL,
    /** Whole, in a frame, because no product could be cut out of it. */
    PHOTO_CARD
  }
}
