package app.spotwright.brand;

import java.util.UUID;

/** A brand was changed in the meantime, by another window or another person. */
public final class StaleBrand extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StaleBrand(UUID id) {
    super("brand %s was changed in the meantime".formatted(id));
  }
}
