package app.spotwright.generation;

/** How far a generation is. */
public enum GenerationState {
  /** In the queue. */
  PENDING,
  /** Being made. */
  RUNNING,
  /** Asked to stop, not stopped yet. */
  CANCELLING,
  /** There is a finished ad. */
  COMPLETED,
  /** It could not be made. */
  FAILED,
  /** Somebody stopped it. */
  CANCELLED;

  /** Whether nothing more will happen. */
  public boolean isOver() {
    return switch (this) {
      case PENDING, RUNNING, CANCELLING -> false;
      case COMPLETED, FAILED, CANCELLED -> true;
    };
  }
}
