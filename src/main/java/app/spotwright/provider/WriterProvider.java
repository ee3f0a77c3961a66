package app.spotwright.provider;

import app.spotwright.engine.copy.CopyBrief;

/** Writes the ad's words. Thread-safe. */
public interface WriterProvider {
  String id();

  /**
   * Writes story and scenes.
   *
   * @throws ProviderFailure if it cannot
   */
  Written write(CopyBrief brief) throws ProviderFailure, InterruptedException;
}
