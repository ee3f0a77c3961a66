package app.spotwright.ad.revision;

import java.util.UUID;

/** An ad was changed in the meantime, by another window or another person. */
public final class StaleAd extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StaleAd(UUID id) {
    super("ad %s was changed in the meantime".formatted(id));
  }
}
