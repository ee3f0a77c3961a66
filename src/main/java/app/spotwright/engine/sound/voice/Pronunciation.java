package app.spotwright.engine.sound.voice;

/** How words sound, in the network's phonemes. */
interface Pronunciation {
  /**
   * Phonemes of a word among its neighbours.
   *
   * @param before the word before, empty after a break
   * @param after the word after, empty before a break
   */
  String word(String before, String word, String after);

  /** Names of letters, the last one stressed: {@code uv} as "you VEE"; may end in {@code 's}. */
  String letters(String letters);
}
