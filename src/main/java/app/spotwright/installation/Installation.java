package app.spotwright.installation;

import app.spotwright.composition.ClipCutter;
import app.spotwright.composition.Compositor;
import app.spotwright.composition.EncoderSeats;
import app.spotwright.composition.MixLevels;
import app.spotwright.composition.Mixer;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.FfmpegFailure;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.engine.sound.voice.UserLexicon;
import app.spotwright.generation.Pipeline;
import app.spotwright.generation.Studio;
import app.spotwright.intake.PictureIntake;
import app.spotwright.intake.PictureLimits;
import app.spotwright.media.Frames;
import app.spotwright.provider.Chain;
import app.spotwright.provider.CutoutProvider;
import app.spotwright.provider.EffectProvider;
import app.spotwright.provider.MusicProvider;
import app.spotwright.provider.SpeechProvider;
import app.spotwright.provider.embedded.AbsentSpeech;
import app.spotwright.provider.embedded.EmbeddedCutout;
import app.spotwright.provider.embedded.EmbeddedEffects;
import app.spotwright.provider.embedded.EmbeddedMusic;
import app.spotwright.provider.embedded.EmbeddedVoices;
import app.spotwright.setup.FontFetcher;
import app.spotwright.setup.Home;
import app.spotwright.setup.VoiceData;
import app.spotwright.sound.Narrator;
import app.spotwright.sound.Soundtrack;
import app.spotwright.workshop.Workshop;
import app.spotwright.workshop.WorkshopSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that makes ads on this machine, wired by hand: a command needs no container to start. What is
 * dear, models and voices and the seats of encoders, is there once for all pipelines. Thread-safe.
 */
public final class Installation {
  /** Environment variable that names another network for cutting out. */
  public static final String CUTOUT_MODEL = "SPOTWRIGHT_CUTOUT_MODEL";

  private static final String STAND_IN_VOICE = "spotwright.stand-in-voice";

  private final Settings settings;
  private final Ffmpeg ffmpeg;
  private final MotionStudio motion;
  private final PictureIntake intake;
  private final Chain<CutoutProvider> cutters;
  private final Chain<SpeechProvider> voices;
  private final EncoderSeats seats;
  private final Writers writers;
  private final CallLedgers ledgers;

  private Installation(
      Settings settings, Home home, Ffmpeg ffmpeg, Writers writers, CallLedgers ledgers)
      throws IOException {
    this.settings = settings;
    this.ffmpeg = ffmpeg;
    this.writers = writers;
    this.ledgers = ledgers;
    motion = new MotionStudio();
    intake = new PictureIntake(limits(settings));
    cutters = new Chain<>(List.<CutoutProvider>of(new EmbeddedCutout(path(CUTOUT_MODEL))));
    voices = new Chain<>(voices(home, new UserLexicon(settings.sound().lexicon())));
    seats = new EncoderSeats(cores(settings));
  }

  /**
   * Opens what is installed; calls that may cost money are written down in the home folder.
   *
   * @param home prepared
   * @throws FfmpegFailure if FFmpeg does not start
   * @throws UnusableSettings if a prompt cannot be used
   * @throws IOException if the disk refuses
   */
  public static Installation open(Settings settings, Home home)
      throws IOException, InterruptedException, FfmpegFailure {
    CallJournal journal = new CallJournal(home);
    return open(settings, home, new Writers(settings.language()), owner -> journal);
  }

  /** The same with other writers and ledgers. */
  static Installation open(Settings settings, Home home, Writers writers, CallLedgers ledgers)
      throws IOException, InterruptedException, FfmpegFailure {
    // the JDK's synthesiser asks for preferences; they shall not litter the user's own folder
    System.setProperty("java.util.prefs.userRoot", home.temporary().toString());
    Files.createDirectories(home.temporary().resolve(".java").resolve(".userPrefs"));
    Optional<Path> fonts = FontFetcher.find(home);
    if (fonts.isPresent()) {
      MotionStudio.readFonts(fonts.get());
    }
    Ffmpeg ffmpeg = Ffmpeg.find(home.natives(), path(Ffmpeg.VARIABLE));
    return new Installation(settings, home, ffmpeg, writers, ledgers);
  }

  /**
   * A pipeline that keeps what it makes in a folder.
   *
   * @param artifacts the folder, made if need be
   * @param owner whose artifacts these are: part of every fingerprint
   */
  public Pipeline pipeline(Path artifacts, String owner)
      throws IOException, InterruptedException, FfmpegFailure {
    Workshop workshop =
        Workshop.open(
            artifacts, owner, new WorkshopSettings(settings.workshop().limit().toBytes()));
    Studio studio =
        new Studio(
            workshop,
            intake,
            cutters,
            writers.of(ledgers.of(owner)),
            new Narrator(workshop, voices),
            new Soundtrack(
                workshop,
                new Chain<>(List.<MusicProvider>of(new EmbeddedMusic())),
                new Chain<>(List.<EffectProvider>of(new EmbeddedEffects()))),
            motion,
            new Compositor(workshop, motion, ffmpeg, seats),
            new Mixer(workshop, ffmpeg),
            options(settings));
    return new Pipeline(studio);
  }

  /** Takes scenes out of finished videos. */
  public ClipCutter cutter() {
    return new ClipCutter(ffmpeg);
  }

  /** The voices of this machine, the best first; the last one only says that there is none. */
  private static List<SpeechProvider> voices(Home home, UserLexicon own) throws IOException {
    Path kokoro = VoiceData.find(home).map(VoiceData::folder).orElse(home.voice());
    Path standIn =
        Path.of(System.getProperty(STAND_IN_VOICE, home.voice().resolve("stand-in").toString()));
    String searchPath = Objects.requireNonNullElse(System.getenv("PATH"), "");
    List<SpeechProvider> voices =
        new ArrayList<>(
            EmbeddedVoices.find(kokoro, home.voice().resolve("ready"), standIn, own, searchPath));
    voices.add(new AbsentSpeech());
    return voices;
  }

  static PictureLimits limits(Settings settings) {
    PictureLimits standard = PictureLimits.standard();
    return new PictureLimits(
        settings.pictures().fileLimit().toBytes(),
        settings.pictures().megapixels() * 1_000_000L,
        standard.workingSide(),
        standard.timeLimit(),
        standard.heapMegabytes());
  }

  private static Studio.Options options(Settings settings) {
    Settings.Sound sound = settings.sound();
    int half = (int) Math.round(settings.scenes().transition() * Frames.PER_SECOND / 2);
    return new Studio.Options(
        settings.rendering().shortSide() / 2 * 2,
        new Frames(2 * half),
        new MixLevels(
            sound.voice(),
            sound.music(),
            sound.effects(),
            sound.ducking(),
            sound.loudness(),
            sound.truePeak()));
  }

  private static int cores(Settings settings) {
    int wished = settings.rendering().cores();
    return wished > 0 ? wished : Runtime.getRuntime().availableProcessors();
  }

  private static @Nullable Path path(String variable) {
    String value = System.getenv(variable);
    return value == null || value.isBlank() ? null : Path.of(value);
  }
}
