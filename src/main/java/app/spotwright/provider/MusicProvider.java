package app.spotwright.provider;

import app.spotwright.media.Chord;
import app.spotwright.media.Frames;
import app.spotwright.media.Mood;
import app.spotwright.media.Sound;
import java.util.List;

/** Makes music for a whole ad. Thread-safe. */
public interface MusicProvider {
  /** Provider and model, for recipes and reports. */
  String id();

  /**
   * Music of exactly that length, with an ending that belongs to it.
   *
   * @throws ProviderFailure if it cannot
   */
  Sound compose(Mood mood, Frames length, long seed) throws ProviderFailure;

  /**
   * Frames on which the beat of that music falls, ascending; known without composing. Empty where
   * unknown.
   */
  List<Integer> beats(Mood mood, Frames length, long seed);

  /** The chord that sounds on each of those beats. Empty where unknown. */
  List<Chord> chords(Mood mood, Frames length, long seed);
}
