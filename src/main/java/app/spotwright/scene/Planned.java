package app.spotwright.scene;

import app.spotwright.ad.AdDocument;
import app.spotwright.provider.Written.Attempt;
import java.util.List;

/**
 * A planned ad.
 *
 * @param attempts at its words; see {@link app.spotwright.provider.Written}
 */
public record Planned(AdDocument document, List<Attempt> attempts) {
  public Planned {
    attempts = List.copyOf(attempts);
  }
}
