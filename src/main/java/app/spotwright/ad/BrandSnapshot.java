package app.spotwright.ad;

import app.spotwright.media.Palette;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The brand as it was when the ad was made; later edits of the brand never change a finished ad.
 *
 * @param name as it is written, 1 to 60 characters
 * @param palette the brand's colours, the leading one first
 * @param products the product's pictures, the main one first; may be empty
 * @param logo the brand's logo, or null
 */
public record BrandSnapshot(
    String name, Palette palette, List<ProductImage> products, @Nullable LogoImage logo) {
  private static final int LONGEST_NAME = 60;

  public BrandSnapshot {
    Wording.present(name, "name");
    Wording.present(palette, "palette");
    Wording.present(products, "products");
    products = List.copyOf(products);
    Wording.require(name, Part.BRAND_NAME, 1, LONGEST_NAME);
  }
}
