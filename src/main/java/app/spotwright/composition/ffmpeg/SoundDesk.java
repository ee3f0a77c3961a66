package app.spotwright.composition.ffmpeg;

import app.spotwright.media.Frames;
import app.spotwright.media.Loudness;
import app.spotwright.media.Sound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays sounds over each other, masters and measures them. Thread-safe. */
public final class SoundDesk {
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final String FLOAT_WAV =
      "-c:a pcm_f32le -fflags +bitexact -flags:a +bitexact -f wav";

  /**
   * The music falls by about 9 dB while somebody speaks at a usual level, goes down within a
   * syllable and comes back slowly enough not to pump.
   */
  private static final String DUCKING =
      "sidechaincompress=threshold=0.02:ratio=5:attack=150:release=500:knee=4:detection=rms";

  /** Limiting four times oversampled catches the peaks between samples as well. */
  private static final int OVERSAMPLED = 4 * Sound.RATE;

  private static final Pattern MEASURED =
      Pattern.compile("lavfi\\.r128\\.(I|true_peaks_ch\\d+)=(-?[\\d.]+|-?inf|nan)");

  private final Ffmpeg ffmpeg;

  public SoundDesk(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /**
   * Writes three layers over each other into one file of the ad's length; it may be louder than
   * full scale.
   *
   * @param ducking whether the music makes way for the voice
   */
  public void lay(
      SoundLayer voice,
      SoundLayer music,
      SoundLayer effects,
      boolean ducking,
      Frames length,
      Path file)
      throws IOException, FfmpegFailure, InterruptedException {
    Graph graph = new Graph();
    String said = graph.layer(voice, true);
    String played = graph.layer(music, false);
    String struck = graph.layer(effects, false);
    if (ducking && !voice.sounds().isEmpty() && !music.sounds().isEmpty()) {
      graph.add("[%s]asplit[said][key]".formatted(said));
      graph.add("[%s][key]%s[ducked]".formatted(played, DUCKING));
      said = "said";
      played = "ducked";
    }
    graph.add(
        "[%s][%s][%s]amix=inputs=3:normalize=0,atrim=end_sample=%d[all]"
            .formatted(said, played, struck, length.samples(Sound.RATE)));
    List<String> arguments = new ArrayList<>(graph.inputs());
    arguments.addAll(List.of("-filter_complex", graph.text(), "-map", "[all]"));
    arguments.addAll(Arguments.of(FLOAT_WAV).file(file).list());
    ffmpeg.run(arguments, LIMIT);
  }

  /**
   * Applies gain and a limiter.
   *
   * @param gain in dB
   * @param ceiling the highest true peak in dBTP
   */
  public void master(Path raw, double gain, double ceiling, Frames length, Path file)
      throws IOException, FfmpegFailure, InterruptedException {
    String chain =
        String.format(
            Locale.ROOT,
            "volume=%.4fdB:precision=double,aresample=%d:resampler=swr,"
                + "alimiter=limit=%.6f:attack=2:release=60:level=0:latency=1,"
                + "aresample=%d,apad,atrim=end_sample=%d",
            gain,
            OVERSAMPLED,
            Math.pow(10, ceiling / 20),
            Sound.RATE,
            length.samples(Sound.RATE));
    ffmpeg.run(
        Arguments.of("-i").file(raw).words("-af").word(chain).words(FLOAT_WAV).file(file).list(),
        LIMIT);
  }

  /** Loudness and true peak of any sound file, as ITU-R BS.1770 defines them. */
  public Loudness measure(Path file) throws IOException, FfmpegFailure, InterruptedException {
    List<String> arguments =
        Arguments.of("-i")
            .file(file)
            .words("-vn -af")
            .word("ebur128=peak=true:metadata=1,ametadata=mode=print:file=-")
            .words("-f null -")
            .list();
    try (FfmpegProcess process = ffmpeg.start(arguments, LIMIT)) {
      String text = new String(process.output().readAllBytes(), StandardCharsets.US_ASCII);
      process.finish();
      return read(text);
    }
  }

  /** The last value of the integrated loudness is that of the whole; peaks are running maxima. */
  private static Loudness read(String text) {
    double integrated = Loudness.SILENCE;
    double peak = 0;
    Matcher matcher = MEASURED.matcher(text);
    while (matcher.find()) {
      if (matcher.group(2).matches(".*(inf|nan)")) {
        continue;
      }
      double value = Double.parseDouble(matcher.group(2));
      if (matcher.group(1).equals("I")) {
        integrated = value;
      } else {
        peak = Math.max(peak, value);
      }
    }
    return new Loudness(integrated, peak > 0 ? 20 * Math.log10(peak) : -100);
  }

  /**
   * A filter graph while it is written down. Every layer goes on for ever and is cut at the very
   * end: where one layer of a compressor ends before the other, how much of the last samples it
   * takes is a matter of chance.
   */
  private static final class Graph {
    private final List<String> chains = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private int cues;
    private int layers;

    void add(String chain) {
      chains.add(chain);
    }

    String text() {
      return String.join(";", chains);
    }

    List<String> inputs() {
      return files;
    }

    /** Sounds placed in time and added up, at a level; silence if there are none. */
    String layer(SoundLayer layer, boolean mono) {
      String name = "layer" + layers++;
      if (layer.sounds().isEmpty()) {
        add("anullsrc=r=%d:cl=stereo[%s]".formatted(Sound.RATE, name));
        return name;
      }
      StringBuilder placed = new StringBuilder();
      for (SoundLayer.Placed sound : layer.sounds()) {
        files.addAll(Arguments.of("-i").file(sound.file()).list());
        add("[%d:a]%s[cue%d]".formatted(cues, placed(sound, mono), cues));
        placed.append("[cue").append(cues++).append(']');
      }
      add(
          "%samix=inputs=%d:normalize=0:duration=longest,volume=%s,apad[%s]"
              .formatted(placed, layer.sounds().size(), layer.level(), name));
      return name;
    }

    private static String placed(SoundLayer.Placed sound, boolean mono) {
      long samples = Math.round(sound.start() * Sound.RATE);
      String format =
          mono
              ? "aformat=channel_layouts=mono,pan=stereo|c0=c0|c1=c0"
              : "aformat=channel_layouts=stereo";
      String time =
          samples < 0
              ? "atrim=start_sample=%d,asetpts=N/SR/TB".formatted(-samples)
              : "adelay=%dS:all=1".formatted(samples);
      return "aresample=%d,%s,%s".formatted(Sound.RATE, format, time);
    }
  }
}
