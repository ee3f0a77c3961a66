package app.spotwright.engine.sound.voice;

import java.io.IOException;
import java.util.List;

/** Somebody who knows how words sound in British English, such as espeak-ng. */
@FunctionalInterface
public interface WordSounds {
  /**
   * Sounds of each word in the International Phonetic Alphabet, in the order of the words.
   *
   * @param words lower case
   * @throws IOException if they cannot be had
   */
  List<String> ipa(List<String> words) throws IOException;
}
