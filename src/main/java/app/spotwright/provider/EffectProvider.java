package app.spotwright.provider;

import app.spotwright.media.Chord;
import app.spotwright.media.EffectKind;
import app.spotwright.media.Sound;
import org.jspecify.annotations.Nullable;

/** Makes sound effects. Thread-safe. */
public interface EffectProvider {
  String id();

  /**
   * One effect, two seconds at most, its impact at {@link #impact}.
   *
   * @param chord what the music plays at its impact, so that it is in tune with that; null for no
   *     music or one that is not known
   * @throws ProviderFailure if it cannot
   */
  Sound make(EffectKind kind, @Nullable Chord chord, long seed) throws ProviderFailure;

  /** Seconds from the start of the effect to the moment that has to meet the picture. */
  double impact(EffectKind kind);
}
