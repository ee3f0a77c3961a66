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
 */
public record PrintedProps(Props props, List<Fingerprint> products, @Nullable Fingerprint logo) {
  public PrintedProps {
    products = List.copyOf(products);
    if (products.size() != props.products().size() || (logo == null) != (props.logo() == null)) {
      throw new IllegalArgumentException("every picture needs a fingerprint, and nothing else");
    }
  }
}
