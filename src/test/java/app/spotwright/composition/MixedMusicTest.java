package app.spotwright.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.spotwright.composition.ffmpeg.Arguments;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.SegmentJoiner;
import app.spotwright.composition.ffmpeg.SoundDesk;
import app.spotwright.media.EffectKind;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Frames;
import app.spotwright.media.Loudness;
import app.spotwright.media.Mood;
import app.spotwright.media.Sound;
import app.spotwright.provider.embedded.EmbeddedEffects;
import app.spotwright.provider.embedded.EmbeddedMusic;
import app.spotwright.sound.WavFile;
import app.spotwright.workshop.Workshop;
import app.spotwright.workshop.WorkshopSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The engine's own music and effects, with and without somebody speaking, as they are delivered.
 */
@Timeout(180)
class MixedMusicTest {
  private static final Frames LENGTH = new Frames(240);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UPBEAT, true",
    "ENERGETIC, false",
    "WARM, false",
    "CALM, true",
    "ELEGANT, false",
    "CINEMATIC, true"
  })
  void isAsLoudAsPromisedWhenItIsDecodedAgain(Mood mood, boolean spoken) throws Exception {
    Ffmpeg ffmpeg = Ffmpeg.find(Path.of("target", "natives").toAbsolutePath(), null);
    EmbeddedEffects effects = new EmbeddedEffects();
    double impact = 4 - effects.impact(EffectKind.WHOOSH);
    Score score =
        new Score(
            LENGTH,
            spoken ? List.of(cue("voice", murmur(4), 1.5)) : List.of(),
            List.of(cue("music", new EmbeddedMusic().compose(mood, LENGTH, 9), 0)),
            List.of(cue("effect", effects.make(EffectKind.WHOOSH, null, 9), impact)));
    try (Workshop workshop =
        Workshop.open(folder.resolve("workshop"), "test", WorkshopSettings.DEFAULT)) {
      Mixed mixed = new Mixer(workshop, ffmpeg).mix(score, MixLevels.STANDARD);
      Path delivered = folder.resolve("delivered.m4a");
      new SegmentJoiner(ffmpeg).encodeSound(mixed.mix().file(), LENGTH.count(), delivered);

      Loudness loudness = new SoundDesk(ffmpeg).measure(delivered);

      assertThat(loudness.integrated()).isCloseTo(-14, within(0.5));
      assertThat(loudness.truePeak()).isLessThanOrEqualTo(-1);
      assertThat(mixed.loudness()).isEqualTo(loudness);
    }
  }

  @Test
  void musicOfAnotherMakerMayBeCompressedMonoAndOfAnyRate() throws Exception {
    Ffmpeg ffmpeg = Ffmpeg.find(Path.of("target", "natives").toAbsolutePath(), null);
    Path own = cue("own", new EmbeddedMusic().compose(Mood.UPBEAT, LENGTH, 4), 0).file();
    Path foreign = folder.resolve("foreign.mp3");
    ffmpeg.run(
        Arguments.of("-i").file(own).words("-ac 1 -ar 44100 -b:a 96k").file(foreign).list(),
        Duration.ofMinutes(1));
    Cue music = new Cue(foreign, Fingerprint.of(Files.readAllBytes(foreign)), 0);
    try (Workshop workshop =
        Workshop.open(folder.resolve("workshop"), "test", WorkshopSettings.DEFAULT)) {
      Score score = new Score(LENGTH, List.of(), List.of(music), List.of());
      Mixed mixed = new Mixer(workshop, ffmpeg).mix(score, MixLevels.STANDARD);

      Sound heard = WavFile.read(mixed.mix().file());
      assertThat(heard.samples()).hasSize(2 * LENGTH.samples(Sound.RATE));
      assertThat(mixed.loudness().integrated()).isCloseTo(-14, within(0.5));
    }
  }

  private Cue cue(String name, Sound sound, double start) throws Exception {
    Path file = folder.resolve(name + ".wav");
    WavFile.write(file, sound);
    return new Cue(file, Fingerprint.of(Files.readAllBytes(file)), start);
  }

  /** Syllables of a buzzing voice at the level and with the peaks that speech has. */
  private static Sound murmur(double seconds) {
    float[] samples = new float[(int) (seconds * 24_000)];
    for (int i = 0; i < samples.length; i++) {
      double t = i / 24_000.0;
      double syllable = Math.pow(Math.max(0, Math.sin(2 * Math.PI * 2.2 * t)), 0.5);
      double buzz = 0;
      for (int partial = 1; partial < 20; partial++) {
        buzz += Math.cos(2 * Math.PI * 130 * partial * t) / partial;
      }
      samples[i] = (float) (0.12 * syllable * buzz);
    }
    return new Sound(24_000, 1, samples);
  }
}
