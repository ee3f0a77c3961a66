package app.spotwright.provider.embedded;

import app.spotwright.engine.sound.Composer;
import app.spotwright.media.Chord;
import app.spotwright.media.Frames;
import app.spotwright.media.Mood;
import app.spotwright.media.Sound;
import app.spotwright.provider.MusicProvider;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.Trouble;
import java.util.List;

/** The engine's own composer. Thread-safe. */
public final class EmbeddedMusic implements MusicProvider {
  private final Composer composer = new Composer();

  /** Changes whenever the same seed would sound different. */
  @Override
  public String id() {
    return "embedded/composer-2";
  }

  @Override
  public Sound compose(Mood mood, Frames length, long seed) throws ProviderFailure {
    if (!composes(length)) {
      throw new ProviderFailure(
          Trouble.MUSIC_LENGTH,
          Composer.SHORTEST.seconds(),
          Composer.LONGEST.seconds(),
          length.seconds());
    }
    return composer.compose(mood, length, seed);
  }

  @Override
  public List<Integer> beats(Mood mood, Frames length, long seed) {
    return composes(length) ? composer.beats(mood, length, seed) : List.of();
  }

  @Override
  public List<Chord> chords(Mood mood, Frames length, long seed) {
    return composes(length) ? composer.chords(mood, length, seed) : List.of();
  }

  private static boolean composes(Frames length) {
    return length.compareTo(Composer.SHORTEST) >= 0 && length.compareTo(Composer.LONGEST) <= 0;
  }
}
