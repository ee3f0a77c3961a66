package app.spotwright.provider;

import app.spotwright.media.EffectKind;
import app.spotwright.media.Sound;

/** Makes sound effects. Thread-safe. */
public interface EffectProvider {
  String id();

  /**
   * One effect, two seconds at most, its impact at {@link #impact}.
   *
   * @throws ProviderFailure if it cannot
   */
  Sound make(EffectKind kind, long seed) throws ProviderFailure;

  /** Seconds from the start of the effect to the moment that has to meet the picture. */
  double impact(EffectKind kind);
}
