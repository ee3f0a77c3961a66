package app.spotwright.sound;

import app.spotwright.media.Chord;
import app.spotwright.media.EffectKind;
import app.spotwright.media.Frames;
import app.spotwright.media.Mood;
import app.spotwright.media.Sentence;
import app.spotwright.media.Sound;
import app.spotwright.provider.Chain;
import app.spotwright.provider.EffectProvider;
import app.spotwright.provider.MusicProvider;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.workshop.Artifact;
import app.spotwright.workshop.Recipe;
import app.spotwright.workshop.Workshop;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Music and effects, each made once. Thread-safe. */
public final class Soundtrack {
  private static final String SOUND = "sound.wav";

  private final Workshop workshop;
  private final Chain<MusicProvider> music;
  private final Chain<EffectProvider> effects;

  public Soundtrack(Workshop workshop, Chain<MusicProvider> music, Chain<EffectProvider> effects) {
    this.workshop = workshop;
    this.music = music;
    this.effects = effects;
  }

  private record MusicRecipe(String provider, Mood mood, Frames length, long seed)
      implements Recipe {
    @Override
    public String kind() {
      return "music";
    }
  }

  private record EffectRecipe(String provider, EffectKind effect, @Nullable Chord chord, long seed)
      implements Recipe {
    @Override
    public String kind() {
      return "effect";
    }
  }

  /**
   * A made sound.
   *
   * @param artifact its files
   * @param file the WAV
   * @param beats frames of the ad on which the beat falls; of music only
   * @param chords what sounds on each beat; of music only
   * @param impact seconds from its start to the moment that meets the picture; of effects only
   * @param provider who made it
   * @param failures why those before did not
   */
  public record Piece(
      Artifact artifact,
      java.nio.file.Path file,
      List<Integer> beats,
      List<Chord> chords,
      double impact,
      String provider,
      List<Sentence> failures) {
    public Piece {
      beats = List.copyOf(beats);
      chords = List.copyOf(chords);
      failures = List.copyOf(failures);
    }

    /** What sounds at a frame of the ad; null where that is not known. */
    public @Nullable Chord chordAt(int frame) {
      Chord sounding = null;
      for (int i = 0; i < chords.size() && beats.get(i) <= frame; i++) {
        sounding = chords.get(i);
      }
      return sounding;
    }
  }

  /**
   * Music for an ad of that length.
   *
   * @throws ProviderFailure if nobody can make it
   */
  public Piece music(Mood mood, Frames length, long seed)
      throws ProviderFailure, IOException, InterruptedException {
    var delivery =
        music.ask(provider ->
            keep(
                new MusicRecipe(provider.id(), mood, length, seed),
                () -> provider.compose(mood, length, seed)));
    MusicProvider provider = delivery.provider();
    return new Piece(
        delivery.answer(),
        delivery.answer().file(SOUND),
        provider.beats(mood, length, seed),
        provider.chords(mood, length, seed),
        0,
        provider.id(),
        delivery.failures());
  }

  /**
   * One sound effect.
   *
   * @param chord what the music plays when it is heard, or null
   * @throws ProviderFailure if nobody can make it
   */
  public Piece effect(EffectKind kind, @Nullable Chord chord, long seed)
      throws ProviderFailure, IOException, InterruptedException {
    var delivery =
        effects.ask(provider ->
            keep(
                new EffectRecipe(provider.id(), kind, chord, seed),
                () -> provider.make(kind, chord, seed)));
    return new Piece(
        delivery.answer(),
        delivery.answer().file(SOUND),
        List.of(),
        List.of(),
        delivery.provider().impact(kind),
        delivery.provider().id(),
        delivery.failures());
  }

  @FunctionalInterface
  private interface Source {
    Sound make() throws ProviderFailure;
  }

  private Artifact keep(Recipe recipe, Source source)
      throws ProviderFailure, IOException, InterruptedException {
    return workshop.<ProviderFailure>make(
        recipe, folder -> WavFile.write(folder.resolve(SOUND), source.make()));
  }
}
