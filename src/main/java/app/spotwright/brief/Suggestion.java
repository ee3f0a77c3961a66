package app.spotwright.brief;

import app.spotwright.media.Saying;

/** Answers to tap. */
enum Suggestion implements Saying {
  PARENTS,
  PROFESSIONALS,
  STUDENTS,
  OUTDOORS,
  MORE_ORDERS,
  MORE_VISITORS,
  NEW_PRODUCT,
  FIFTEEN,
  THIRTY,
  SIXTY,
  FRIENDLY,
  BOLD,
  CALM,
  PLAYFUL,
  PREMIUM,
  PROFESSIONAL,
  ORDER_NOW,
  VISIT_US,
  TRY_IT,
  LEARN_MORE,
  SKIP,
  LOOK,
  MAKE;

  @Override
  public String file() {
    return Said.FILE;
  }
}
