package app.spotwright.conversation;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.revision.AdRequest;

/**
 * An ad whose scenes are planned.
 *
 * @param request what was asked for
 * @param document what is planned
 */
public record Planned(AdRequest request, AdDocument document) {
  Planned with(AdDocument other) {
    return new Planned(request, other);
  }

  Planned with(AdRequest other) {
    return new Planned(other, document);
  }
}
