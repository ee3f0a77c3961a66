package app.spotwright.composition;

import app.spotwright.engine.motion.Props;
import app.spotwright.media.Fingerprint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that scenes are drawn with, and what they were made from: what a recipe names in
 * their place.
 *
 * @param props the pictures
 * @param products a fingerprint for each of the products, in the same order
 * @param logo the logo's fingerprint; null if and only if there is no logo
 * @param pictures a fingerprint for each of the other pictures, in the same order
 */
public record PrintedProps(
    Props props,
    List<Fingerprint> products,
    @Nullable Fingerprint logo,
    List<Fingerprint> pictures) {
  public PrintedProps {
    products = List.copyOf(products);
    pictures = List.copyOf(pictures);
    if (products.size() != props.products().size()
        || pictures.size() != props.pictures().size()
        || (logo == null) != (props.logo() == null)) {
      throw new IllegalArgumentException("every picture needs a fingerprint, and nothing else");
    }
  }

  /** Without other pictures. */
  public PrintedProps(Props props, List<Fingerprint> products, @Nullable Fingerprint logo) {
    this(props, products, logo, List.of());
  }
}
