package app.spotwright.provider.embedded;

import app.spotwright.engine.sound.EffectSynthesiser;
import app.spotwright.media.Chord;
import app.spotwright.media.EffectKind;
import app.spotwright.media.Sound;
import app.spotwright.provider.EffectProvider;
import org.jspecify.annotations.Nullable;

/** The engine's own effects. Thread-safe. */
public final class EmbeddedEffects implements EffectProvider {
  private final EffectSynthesiser synthesiser = new EffectSynthesiser();

  /** Changes whenever the same seed would sound different. */
  @Override
  public String id() {
    return "embedded/effects-2";
  }

  @Override
  public Sound make(EffectKind kind, @Nullable Chord chord, long seed) {
    return synthesiser.make(kind, chord, seed);
  }

  @Override
  public double impact(EffectKind kind) {
    return synthesiser.impact(kind);
  }
}
