package app.spotwright.scene;

import app.spotwright.media.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A flaw that was found.
 *
 * @param scene id of the scene that it is about, or null if it is about all
 * @param amount frames that are missing, or places to go back; 0 where there is none
 */
record Finding(Flaw flaw, @Nullable String scene, int amount, Sentence says) {
  static Finding of(Flaw flaw, @Nullable String scene, Object... values) {
    return new Finding(flaw, scene, 0, Sentence.of(flaw, values));
  }
}
