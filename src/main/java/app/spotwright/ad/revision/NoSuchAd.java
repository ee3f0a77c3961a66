package app.spotwright.ad.revision;

import java.util.UUID;

/** There is no such ad in that workspace: it never was, it was deleted, or it is another's. */
public final class NoSuchAd extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoSuchAd(UUID ad) {
    super("there is no ad " + ad);
  }
}
