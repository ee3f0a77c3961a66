package app.spotwright.provider.embedded;

import app.spotwright.engine.sound.EffectSynthesiser;
import app.spotwright.media.EffectKind;
import app.spotwright.media.Sound;
import app.spotwright.provider.EffectProvider;

/** The engine's own effects. Thread-safe. */
public final class EmbeddedEffects implements EffectProvider {
  private final EffectSynthesiser synthesiser = new EffectSynthesiser();

  /** Changes whenever the same seed would sound different. */
  @Override
  public String id() {
    return "embedded/effects-1";
  }

  @Override
  public Sound make(EffectKind kind, long seed) {
    return synthesiser.make(kind, seed);
  }

  @Override
  public double impact(EffectKind kind) {
    return synthesiser.impact(kind);
  }
}
