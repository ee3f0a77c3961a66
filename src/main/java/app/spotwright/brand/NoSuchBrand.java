package app.spotwright.brand;

import java.util.UUID;

/** There is no such brand in that workspace, or not any more. */
public final class NoSuchBrand extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchBrand(UUID id) {
    super("there is no brand " + id);
  }
}
