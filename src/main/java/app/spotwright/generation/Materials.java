package app.spotwright.generation;

import app.spotwright.ad.LogoImage;
import app.spotwright.ad.ProductImage;
import app.spotwright.composition.PrintedProps;
import app.spotwright.engine.motion.Props;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that an ad is made with, ready to be drawn.
 *
 * @param products where they came from, in order
 * @param logo where the logo came from, or null
 * @param printed the pictures themselves, with their names for recipes
 */
record Materials(List<ProductImage> products, @Nullable LogoImage logo, PrintedProps printed) {
  Materials {
    products = List.copyOf(products);
  }

  /** The pictures themselves. */
  Props props() {
    return printed.props();
  }
}
