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
  CANCELLED;

  /** Whether it was ordered and has not ended: its words must not change now. */
  public boolean isUnderWay() {
    return switch (this) {
      case WAITING, MAKING -> true;
      case DRAFT, READY, FAILED, CANCELLED -> false;
    };
  }

  /** Whether an ad may go from this state to another one. */
  boolean mayBecome(AdState next) {
    return switch (this) {
      case DRAFT -> next == WAITING;
      case WAITING -> next == MAKING || next == FAILED || next == CANCELLED;
      case MAKING -> next == WAITING || next == READY || next == FAILED || next == CANCELLED;
      case READY, FAILED, CANCELLED -> next == WAITING || next == DRAFT;
    };
  }
}
