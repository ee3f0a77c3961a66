package app.spotwright.conversation;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.revision.AdRequest;

/**
 * An ad whose scenes are planned.
 *
 * @param request what was asked for
 * @param document what is planned
 * @param canUndo whether there is a change to be taken back
 * @param canRedo whether one was taken back that can be had again
 */
public record Planned(AdRequest request, AdDocument document, boolean canUndo, boolean canRedo) {
  Planned with(AdDocument other) {
    return new Planned(request, other, canUndo, canRedo);
  }

  Planned with(AdRequest other) {
    return new Planned(other, document, canUndo, canRedo);
  }
}
