package app.spotwright.ad;

import app.spotwright.media.Fingerprint;

/**
 * A photo of the product.
 *
 * @param file see {@link ImageFile#file()}
 * @param content see {@link ImageFile#content()}
 * @param cutout whether the product is cut out of it; false to show the photo as it is, in a frame
 */
public record ProductImage(String file, Fingerprint content, boolean cutout) implements ImageFile {
  public ProductImage {
    Wording.require(file, Part.PRODUCT_FILE, 1, LONGEST_NAME);
    Wording.present(content, "content");
  }
}
