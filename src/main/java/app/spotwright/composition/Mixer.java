package app.spotwright.composition;

import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.FfmpegFailure;
import app.spotwright.composition.ffmpeg.SegmentJoiner;
import app.spotwright.composition.ffmpeg.SoundDesk;
import app.spotwright.composition.ffmpeg.SoundLayer;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Loudness;
import app.spotwright.media.Sound;
import app.spotwright.sound.WavFile;
import app.spotwright.workshop.Artifact;
import app.spotwright.workshop.Recipe;
import app.spotwright.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Mixes voice, music and effects, brings the result to its loudness, and proves it on the encoded
 * sound, because encoding moves peaks. Thread-safe.
 */
public final class Mixer {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String FILE = "mix.wav";
  private static final String MEASURED = "loudness.json";

  /** The first encoding usually overshoots by less than this. */
  private static final double HEADROOM = 0.4;

  /** As near to the wished loudness as is worth another try, in LU. */
  private static final double NEAR = 0.2;

  private static final int TRIES = 4;

  /** What {@link Loudness} gives silence as its peak. */
  private static final double NO_PEAK = -100;

  private final Workshop workshop;
  private final SoundDesk desk;
  private final SegmentJoiner encoder;
  private final String tool;

  /**
   * @throws FfmpegFailure if FFmpeg does not start
   */
  public Mixer(Workshop workshop, Ffmpeg ffmpeg)
      throws IOException, InterruptedException, FfmpegFailure {
    this.workshop = workshop;
    this.desk = new SoundDesk(ffmpeg);
    this.encoder = new SegmentJoiner(ffmpeg);
    this.tool = ffmpeg.version();
  }

  private record MixRecipe(
      int frames,
      List<Heard> voice,
      List<Heard> music,
      List<Heard> effects,
      MixLevels levels,
      String tool,
      int version)
      implements Recipe {
    private static final int VERSION = 1;

    @Override
    public String kind() {
      return "mix";
    }
  }

  private record Heard(Fingerprint sound, double start) {
    static List<Heard> all(List<Cue> cues) {
      return cues.stream().map(cue -> new Heard(cue.fingerprint(), cue.start())).toList();
    }
  }

  /**
   * The mix of a score, made once.
   *
   * @throws UnfinishedAd if a sound cannot be decoded or the mix not be made
   */
  public Mixed mix(Score score, MixLevels levels)
      throws IOException, InterruptedException, UnfinishedAd {
    Recipe recipe =
        new MixRecipe(
            score.length().count(),
            Heard.all(score.voice()),
            Heard.all(score.music()),
            Heard.all(score.effects()),
            levels,
            tool,
            MixRecipe.VERSION);
    Artifact artifact = make(recipe, score, levels);
    byte[] measured = Files.readAllBytes(artifact.file(MEASURED));
    return new Mixed(
        new Mix(artifact.file(FILE), artifact.fingerprint()),
        MAPPER.readValue(measured, Loudness.class),
        artifact);
  }

  private Artifact make(Recipe recipe, Score score, MixLevels levels)
      throws IOException, InterruptedException, UnfinishedAd {
    try {
      return workshop.<FfmpegFailure>make(recipe, folder -> make(score, levels, folder));
    } catch (FfmpegFailure e) {
      throw new UnfinishedAd("the mix", e);
    }
  }

  private void make(Score score, MixLevels levels, Path folder)
      throws IOException, InterruptedException, FfmpegFailure {
    if (score.voice().isEmpty() && score.music().isEmpty() && score.effects().isEmpty()) {
      int samples = score.length().samples(Sound.RATE);
      WavFile.write(folder.resolve(FILE), new Sound(Sound.RATE, 2, new float[2 * samples]));
      Loudness silence = new Loudness(Loudness.SILENCE, NO_PEAK);
      Files.write(folder.resolve(MEASURED), MAPPER.writeValueAsBytes(silence));
      return; // silence needs no tool, so that there is something when the tool fails
    }
    Path raw = folder.resolve("raw.wav");
    desk.lay(
        layer(score.voice(), levels.voice()),
        layer(score.music(), levels.music()),
        layer(score.effects(), levels.effects()),
        levels.ducking(),
        score.length(),
        raw);
    Loudness loudness = desk.measure(raw);
    if (loudness.silent()) {
      Files.move(raw, folder.resolve(FILE));
    } else {
      loudness = master(score, levels, raw, loudness);
      Files.delete(raw);
    }
    Files.write(folder.resolve(MEASURED), MAPPER.writeValueAsBytes(loudness));
  }

  private static SoundLayer layer(List<Cue> cues, double level) {
    return new SoundLayer(
        cues.stream().map(cue -> new SoundLayer.Placed(cue.file(), cue.start())).toList(), level);
  }

  /** Gain and limiter, corrected by what the encoded result turns out to be. */
  private Loudness master(Score score, MixLevels levels, Path raw, Loudness rawLoudness)
      throws IOException, InterruptedException, FfmpegFailure {
    Path master = raw.resolveSibling(FILE);
    Path encoded = raw.resolveSibling("check.m4a");
    double gain = levels.loudness() - rawLoudness.integrated();
    double ceiling = levels.truePeak() - HEADROOM;
    Loudness result = rawLoudness;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      desk.master(raw, gain, ceiling, score.length(), master);
      encoder.encodeSound(master, score.length().count(), encoded);
      result = desk.measure(encoded);
      double off = levels.loudness() - result.integrated();
      double over = result.truePeak() - levels.truePeak();
      if (Math.abs(off) <= NEAR && over <= 0) {
        break;
      }
      gain += off;
      ceiling -= Math.max(0, over + 0.1);
    }
    Files.delete(encoded);
    return result;
  }
}
