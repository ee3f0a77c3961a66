package app.spotwright.ad.revision;

/** How far an ad is. */
public enum AdState {
  /** Being written; nothing was ordered yet. */
  DRAFT,
  /** Ordered, in the queue. */
  WAITING,
  /** Being made. */
  MAKING,
  /** There is a finished ad. */
  READY,
  /** It could not be made. */
  FAILED,
  /** Somebody stopped it. */
  CANCELLED
}
