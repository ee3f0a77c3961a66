package app.spotwright.generation;

import app.spotwright.ad.LogoImage;
import app.spotwright.ad.ProductImage;
import app.spotwright.engine.motion.Props;
import app.spotwright.media.Fingerprint;
import app.spotwright.workshop.Artifact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that an ad is made with, ready to be drawn.
 *
 * @param products where they came from, in order
 * @param logo where the logo came from, or null
 * @param artifacts cut-outs in the order of the products, then the logo if there is one
 * @param props the pictures themselves
 */
record Materials(
    List<ProductImage> products, @Nullable LogoImage logo, List<Artifact> artifacts, Props props) {
  Materials {
    products = List.copyOf(products);
    artifacts = List.copyOf(artifacts);
  }

  /** Names of everything that can be seen of them, for recipes. */
  List<Fingerprint> fingerprints() {
    List<Fingerprint> names = new ArrayList<>();
    artifacts.forEach(artifact -> names.add(artifact.fingerprint()));
    return names;
  }
}
