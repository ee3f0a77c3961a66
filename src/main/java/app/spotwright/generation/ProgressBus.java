package app.spotwright.generation;

import java.util.UUID;

/**
 * Tells screens that something happened to an ad, wherever the work runs. Carries no content: who
 * hears it reads the {@link GenerationView} again. Thread-safe.
 */
public interface ProgressBus {
  /**
   * Hears of one ad until the returned handle is closed.
   *
   * @param listener called from any thread, soon after each change; must be quick
   */
  Listening listen(UUID ad, Runnable listener);

  /** Tells all listeners of an ad, in this process and others. */
  void changed(UUID ad);

  /** A listener's handle. */
  interface Listening extends AutoCloseable {
    @Override
    void close();
  }
}
