package app.spotwright.engine.motion;

import app.spotwright.media.Box;
import app.spotwright.media.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that scenes are drawn with.
 *
 * @param products the product's pictures, the main one first; may be empty
 * @param logo the brand's logo, or null
 * @param pictures others, which overlays show
 */
public record Props(List<Product> products, @Nullable Picture logo, List<Picture> pictures) {
  public Props {
    products = List.copyOf(products);
    pictures = List.copyOf(pictures);
  }

  /** Without other pictures. */
  public Props(List<Product> products, @Nullable Picture logo) {
    this(products, logo, List.of());
  }

  /**
   * A picture of the product.
   *
   * @param picture with alpha when cut out
   * @param subject what of the picture is the product
   * @param card true when it is a whole photo that has to be shown as a framed card
   */
  public record Product(Picture picture, Box subject, boolean card) {}
}
