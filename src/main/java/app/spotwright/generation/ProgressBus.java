package app.spotwright.generation;

import java.util.UUID;

/**
 * Tells screens that something happened to an ad, wherever the work runs. Carries no content: who
 * hears it reads the {@link GenerationView} again. Thread-safe.
 */
public interface ProgressBus {
  /** Stands for the queue: it is told of when the places of those who wait may have changed. */
  UUID QUEUE = new UUID(0, 0);

  /**
   * Hears of one ad, of the list of a workspace's ads, or of {@link #QUEUE}, until the returned
   * handle is closed.
   *
   * @param listener called from any thread, soon after each change; must be quick
   */
  Listening listen(UUID topic, Runnable listener);

  /**
   * Tells all listeners of an ad, of a workspace's list, or of {@link #QUEUE}, in this process and
   * others.
   */
  void changed(UUID topic);

  /** A listener's handle. */
  interface Listening extends AutoCloseable {
    @Override
    void close();
  }
}
