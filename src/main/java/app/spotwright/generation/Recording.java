package app.spotwright.generation;

import app.spotwright.media.WordTime;
import app.spotwright.sound.Soundtrack;
import app.spotwright.sound.VoiceLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is heard in an ad, and when.
 *
 * @param lines the narration, in order
 * @param music for the whole ad, or null
 * @param effects in order
 */
record Recording(List<Line> lines, Soundtrack.@Nullable Piece music, List<Effect> effects) {
  Recording {
    lines = List.copyOf(lines);
    effects = List.copyOf(effects);
  }

  /**
   * A narration line. Where nobody could speak it, it is still read: as captions.
   *
   * @param scene index of its scene
   * @param text its words
   * @param seconds how long it takes
   * @param voice what is heard, or null for a line that is only read
   * @param start frame of the ad on which it begins
   */
  record Line(int scene, String text, double seconds, @Nullable VoiceLine voice, int start) {
    /** When each word is heard, in seconds of the line; empty where that is not known. */
    List<WordTime> words() {
      return voice == null ? List.of() : voice.words();
    }
  }

  /**
   * A sound effect.
   *
   * @param piece what is heard
   * @param start seconds of the ad at which its file begins; may be negative for one that leads in
   */
  record Effect(Soundtrack.Piece piece, double start) {}
}
