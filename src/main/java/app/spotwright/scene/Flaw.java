package app.spotwright.scene;

import app.spotwright.media.Saying;

/** What keeps scenes from being one ad. */
enum Flaw implements Saying {
  CALL_MISSING(15),
  CALL_EARLY(10),
  CALLS_DIFFER(5),
  PRODUCT_UNSEEN(15),
  PRODUCT_LATE(5),
  BRAND_UNNAMED(10),
  NOT_IN_BRIEF(10),
  PROBLEM_LATE(6),
  SAME_WORDS(8),
  SAME_LOOK(4),
  TOO_MUCH_SAID(8),
  TOO_MUCH_TO_READ(5);

  /** Of a hundred, that it costs each time. */
  final int points;

  Flaw(int points) {
    this.points = points;
  }

  @Override
  public String file() {
    return Mending.FILE;
  }
}
