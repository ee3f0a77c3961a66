package app.spotwright.ad.revision;

import java.util.Set;

/**
 * Which ads are wanted, the newest first.
 *
 * @param text words that have to be in the brand's name or the brief, in any case; empty for all
 * @param states one of which they have to be in; empty for all
 * @param page from 0
 * @param size of a page, 1 to 200
 */
public record AdQuery(String text, Set<AdState> states, int page, int size) {
  private static final int LARGEST_PAGE = 200;

  public AdQuery {
    states = Set.copyOf(states);
    if (page < 0 || size < 1 || size > LARGEST_PAGE) {
      throw new IllegalArgumentException("there is no page %d of %d ads".formatted(page, size));
    }
  }
}
