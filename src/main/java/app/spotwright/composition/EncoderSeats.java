package app.spotwright.composition;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/**
 * How many encoders may run at a time, shared by all compositors that get the same seats.
 * Thread-safe and fair.
 */
public final class EncoderSeats {
  private final int count;
  private final Semaphore free;

  /**
   * @param count at least 1; as many as there are cores is right
   */
  public EncoderSeats(int count) {
    this.count = count;
    this.free = new Semaphore(count, true);
  }

  int count() {
    return count;
  }

  /** Waits for seats, as far as there are so many, and works on them. */
  <V> V seated(int encoders, Callable<V> work) throws Exception {
    int taken = Math.min(encoders, count);
    free.acquire(taken);
    try {
      return work.call();
    } finally {
      free.release(taken);
    }
  }
}
