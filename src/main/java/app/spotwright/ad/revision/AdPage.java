package app.spotwright.ad.revision;

import java.util.List;

/**
 * Some of the ads that were asked for.
 *
 * @param cards of this page
 * @param total how many there are on all pages
 */
public record AdPage(List<AdCard> cards, long total) {
  public AdPage {
    cards = List.copyOf(cards);
  }
}
