package app.spotwright.engine.sound.voice;

import org.jspecify.annotations.Nullable;

/**
 * A written word among its neighbours, outer punctuation taken off.
 *
 * @param before the word before, empty at the start
 * @param core the word to read, never empty
 * @param after the word after, empty at the end
 * @param closed whether punctuation follows the word
 * @param shouting whether the whole line is in capitals, so that capitals mean nothing
 */
record Spot(String before, String core, String after, boolean closed, boolean shouting) {
  /** Reads a kind of word, or says that it is not of its kind. */
  @FunctionalInterface
  interface Rule {
    /** Words to be read instead of it, separated by spaces; null if the rule does not apply. */
    @Nullable String read(Spot spot);
  }
}
