package app.spotwright.tasks;

import java.util.UUID;

/**
 * A kind of work that waits in the queue. Thread-safe. The same row may be handed out again after a
 * crash, so doing it twice must have the effect of doing it once.
 */
public interface QueuedWork {
  /** The kind's name in the queue: never changes, at most 100 characters. */
  String kind();

  /**
   * Does it. When this returns the row is gone; when it throws anything it is handed out again
   * after a while, for as long as it takes: the work itself decides when to give up, and then
   * returns.
   *
   * @throws InterruptedException if it was stopped; somebody takes it up again at once
   */
  void run(UUID id) throws InterruptedException;

  /** This process begins to hand out work, for the first time or again. */
  default void start() {}

  /** This process ends: whatever runs here is to stop soon, as by an interrupt. */
  void stop();
}
