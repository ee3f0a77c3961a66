package app.spotwright.media;

/** The shape of an advertising story. */
public enum Framework {
  /** Attention, interest, desire, action. */
  AIDA,
  /** Problem, agitation, solution. */
  PAS,
  /** Features, advantages, benefits. */
  FAB
}
