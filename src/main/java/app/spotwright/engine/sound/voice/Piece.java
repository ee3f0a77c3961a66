package app.spotwright.engine.sound.voice;

/** What a written word turns into when it is read out. */
sealed interface Piece {
  /**
   * A word to be said: lower-case letters, apostrophes and accents only.
   *
   * @param stressed whether it matters more than its neighbours
   */
  record Say(String word, boolean stressed) implements Piece {}

  /** Letters to be named one by one, upper case. */
  record Spell(String letters) implements Piece {}

  /** A break, written as the mark that makes it: one of {@code , . ! ? : ; — …}. */
  record Pause(char mark) implements Piece {
    boolean endsSentence() {
      return mark == '.' || mark == '!' || mark == '?' || mark == '…';
    }
  }
}
