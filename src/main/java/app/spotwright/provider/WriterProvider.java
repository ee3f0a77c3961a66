package app.spotwright.provider;

import app.spotwright.engine.copy.CopyBrief;
import app.spotwright.engine.copy.CopyPlan;

/** Writes the ad's words. Thread-safe. */
public interface WriterProvider {
  String id();

  /**
   * Writes story and scenes.
   *
   * @throws ProviderFailure if it cannot
   */
  CopyPlan write(CopyBrief brief) throws ProviderFailure;
}
