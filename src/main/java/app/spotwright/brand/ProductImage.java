package app.spotwright.brand;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A row of a brand's product images. */
@Embeddable
class ProductImage {
  @Column(nullable = false, length = 500)
  private String mediaKey;

  @Column(nullable = false, length = 300)
  private String name;

  private boolean cutout;

  ProductImage() {}

  ProductImage(BrandPicture picture) {
    mediaKey = picture.key();
    name = Brand.fileName(picture);
    cutout = picture.cutout();
  }

  BrandPicture picture() {
    return new BrandPicture(mediaKey, name, cutout);
  }
}
