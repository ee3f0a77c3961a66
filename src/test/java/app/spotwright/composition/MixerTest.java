package app.spotwright.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.SoundDesk;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Frames;
import app.spotwright.media.Sound;
import app.spotwright.sound.WavFile;
import app.spotwright.workshop.Workshop;
import app.spotwright.workshop.WorkshopSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class MixerTest {
  private static final Frames LENGTH = Frames.ofSeconds(8);

  @TempDir Path folder;
  private Workshop workshop;
  private Ffmpeg ffmpeg;

  @BeforeEach
  void open() throws Exception {
    workshop = Workshop.open(folder.resolve("workshop"), "test", WorkshopSettings.DEFAULT);
    ffmpeg = Ffmpeg.find(Path.of("target", "natives").toAbsolutePath(), null);
  }

  @AfterEach
  void close() throws Exception {
    workshop.close();
  }

  @Test
  void aMixOfEverythingHasItsLoudnessAndPeak() throws Exception {
    Mixed mixed = mix(speechLike(2), noise(8), List.of(click(1), click(5)), MixLevels.STANDARD);
    assertThat(mixed.loudness().integrated()).isCloseTo(-14, within(0.5));
    assertThat(mixed.loudness().truePeak()).isLessThanOrEqualTo(-1);
    assertThat(new SoundDesk(ffmpeg).measure(mixed.mix().file()).integrated())
        .isCloseTo(-14, within(0.5));
    assertThat(samples(mixed).length).isEqualTo(2 * LENGTH.samples(Sound.RATE));
  }

  @Test
  void theMusicMakesWayForTheVoiceAndComesBack() throws Exception {
    float[] ducked = samples(mix(speechLike(2), sine(440, 8), List.of(), MixLevels.STANDARD));
    double under = tone440(ducked, 3.0, 4.5);
    double before = tone440(ducked, 0.5, 1.8);
    double after = tone440(ducked, 6.8, 7.8);
    assertThat(before - under).as("dB that the music falls").isGreaterThan(5);
    assertThat(after - under).as("dB that it comes back").isGreaterThan(5);
  }

  @Test
  void levelsAreFactorsOfTheirSounds() throws Exception {
    MixLevels noDucking = new MixLevels(1, 0.3, 0.5, false, -14, -1);
    float[] samples =
        samples(
            mix(
                List.of(cue("v", sound(1, t -> tone(t, 300, 0, 2)), 0)),
                List.of(cue("m", sound(2, t -> tone(t, 300, 3, 5)), 0)),
                List.of(cue("e", sound(2, t -> tone(t, 300, 6, 8)), 0)),
                noDucking));
    double voice = level(samples, 0.5, 1.5);
    assertThat(level(samples, 3.5, 4.5) - voice).isCloseTo(20 * Math.log10(0.3), within(0.3));
    assertThat(level(samples, 6.5, 7.5) - voice).isCloseTo(20 * Math.log10(0.5), within(0.3));
  }

  @Test
  void silenceIsAMixToo() throws Exception {
    Mixed mixed = mix(List.of(), List.of(), List.of(), MixLevels.STANDARD);
    assertThat(mixed.loudness().silent()).isTrue();
    assertThat(samples(mixed)).containsOnly(0f).hasSize(2 * LENGTH.samples(Sound.RATE));
  }

  @Test
  void theSameScoreGivesTheSameBytes() throws Exception {
    byte[] first =
        Files.readAllBytes(
            mix(speechLike(1), noise(8), List.of(), MixLevels.STANDARD).mix().file());
    try (Workshop other =
        Workshop.open(folder.resolve("other"), "test", WorkshopSettings.DEFAULT)) {
      Score score = new Score(LENGTH, speechLike(1), noise(8), List.of());
      Mixed again = new Mixer(other, ffmpeg).mix(score, MixLevels.STANDARD);
      assertThat(Files.readAllBytes(again.mix().file())).isEqualTo(first);
    }
  }

  private Mixed mix(List<Cue> voice, List<Cue> music, List<Cue> effects, MixLevels levels)
      throws Exception {
    return new Mixer(workshop, ffmpeg).mix(new Score(LENGTH, voice, music, effects), levels);
  }

  private Cue cue(String name, Sound sound, double start) throws Exception {
    Path file = folder.resolve(name + ".wav");
    WavFile.write(file, sound);
    return new Cue(file, Fingerprint.of(Files.readAllBytes(file)), start);
  }

  private Cue click(double start) throws Exception {
    return cue("click" + start, sound(2, t -> Math.sin(t * 6000) * Math.exp(-t * 30)), start);
  }

  /** Four seconds of syllables at the level that voices have. */
  private List<Cue> speechLike(double start) throws Exception {
    IntToDoubleFunction none = i -> 0;
    Sound syllables =
        sound(
            1,
            t ->
                t < 4
                    ? 0.35 * Math.sin(t * 12_000) * Math.abs(Math.sin(t * 12))
                    : none.applyAsDouble(0));
    return List.of(cue("voice", syllables, start));
  }

  private List<Cue> noise(double seconds) throws Exception {
    SplittableRandom random = new SplittableRandom(5);
    return List.of(cue("noise", sound(2, t -> t < seconds ? random.nextDouble(-0.5, 0.5) : 0), 0));
  }

  private List<Cue> sine(double hertz, double seconds) throws Exception {
    return List.of(cue("sine", sound(2, t -> tone(t, hertz, 0, seconds)), 0));
  }

  private static double tone(double t, double hertz, double from, double to) {
    return t >= from && t < to ? 0.4 * Math.sin(2 * Math.PI * hertz * t) : 0;
  }

  private static Sound sound(int channels, java.util.function.DoubleUnaryOperator wave) {
    float[] samples = new float[8 * Sound.RATE * channels];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) wave.applyAsDouble((double) (i / channels) / Sound.RATE);
    }
    return new Sound(Sound.RATE, channels, samples);
  }

  private static float[] samples(Mixed mixed) throws Exception {
    return WavFile.read(mixed.mix().file()).samples();
  }

  /** Level in dB of the part at 440 Hz (Goertzel's sum) between two moments. */
  private static double tone440(float[] stereo, double from, double to) {
    double real = 0;
    double imaginary = 0;
    int start = (int) (from * Sound.RATE);
    int end = (int) (to * Sound.RATE);
    for (int i = start; i < end; i++) {
      double angle = 2 * Math.PI * 440 * i / Sound.RATE;
      real += stereo[2 * i] * Math.cos(angle);
      imaginary += stereo[2 * i] * Math.sin(angle);
    }
    return 20 * Math.log10(Math.hypot(real, imaginary) / (end - start));
  }

  /** RMS level in dB between two moments. */
  private static double level(float[] stereo, double from, double to) {
    double sum = 0;
    int start = (int) (from * Sound.RATE) * 2;
    int end = (int) (to * Sound.RATE) * 2;
    for (int i = start; i < end; i++) {
      sum += stereo[i] * stereo[i];
    }
    return 10 * Math.log10(sum / (end - start));
  }
}
