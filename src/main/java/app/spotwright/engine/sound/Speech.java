package app.spotwright.engine.sound;

import app.spotwright.media.Sound;
import app.spotwright.media.WordTime;
import java.util.List;

/**
 * A spoken line.
 *
 * @param sound mono
 * @param words when each written word is heard, in order; empty where the voice does not know
 */
public record Speech(Sound sound, List<WordTime> words) {
  public Speech {
    words = List.copyOf(words);
  }
}
