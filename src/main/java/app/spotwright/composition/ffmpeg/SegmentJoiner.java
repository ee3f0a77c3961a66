package app.spotwright.composition.ffmpeg;

import app.spotwright.media.Frames;
import app.spotwright.media.Sound;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts encoded pieces together without encoding them again. Thread-safe. */
public final class SegmentJoiner {
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Ffmpeg ffmpeg;

  public SegmentJoiner(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /**
   * Encodes the sound of an ad: AAC, 48 kHz, stereo, 192 kb/s, exactly as long as the picture.
   *
   * @param sound any sound file
   * @param frames length of the picture
   * @param file MP4 to write
   */
  public void encodeSound(Path sound, int frames, Path file)
      throws IOException, FfmpegFailure, InterruptedException {
    int samples = new Frames(frames).samples(Sound.RATE);
    ffmpeg.run(
        Arguments.of("-i")
            .file(sound)
            .words("-vn -af")
            .word("aresample=%d,apad,atrim=end_sample=%d".formatted(Sound.RATE, samples))
            .words("-ac 2 -c:a aac -b:a 192k -map_metadata -1 -fflags +bitexact")
            .words("-flags:a +bitexact -f mp4")
            .file(file)
            .list(),
        LIMIT);
  }

  /**
   * Joins segments, and a sound track if there is one, into an MP4 that starts playing before it is
   * loaded.
   *
   * @param segments made with one {@link Encoding}, in order
   * @param sound made by {@link #encodeSound}; none or one
   * @param metadata keys and values for the container
   * @param file MP4 to write
   */
  public void join(List<Path> segments, List<Path> sound, Map<String, String> metadata, Path file)
      throws IOException, FfmpegFailure, InterruptedException {
    Arguments arguments = Arguments.of("-f concat -safe 0 -protocol_whitelist file,pipe -i pipe:0");
    sound.forEach(track -> arguments.word("-i").file(track));
    arguments.words("-map 0:v").words(sound.isEmpty() ? "-an" : "-map 1:a");
    arguments.words("-c copy -map_metadata -1 -movflags +faststart+use_metadata_tags");
    arguments
        .words("-video_track_timescale " + Encoding.TIMESCALE)
        .words("-movie_timescale " + Encoding.TIMESCALE)
        .words("-fflags +bitexact");
    metadata.forEach((key, value) -> arguments.words("-metadata").word(key + "=" + value));
    arguments.words("-f mp4").file(file);
    try (FfmpegProcess process = ffmpeg.start(arguments.list(), LIMIT)) {
      writeList(segments, process);
      process.finish();
    }
  }

  /**
   * Takes a stretch of pictures out of a film as they are, without sound.
   *
   * @param film made by {@link #join}
   * @param first frame to take: the first of a segment
   * @param frames how many: the rest of that segment and any that follow it, whole
   * @param file MP4 to write; has the film's metadata
   */
  public void cut(Path film, int first, int frames, Path file)
      throws IOException, FfmpegFailure, InterruptedException {
    String start = String.format(Locale.ROOT, "%.6f", (double) first / Frames.PER_SECOND);
    // frames are counted as they are stored: segments are closed, so none of the next is among them
    ffmpeg.run(
        Arguments.of("-ss " + start + " -i")
            .file(film)
            .words("-map 0:v -an -c copy -frames:v " + frames)
            .words("-movflags +faststart+use_metadata_tags")
            .words("-video_track_timescale " + Encoding.TIMESCALE)
            .words("-movie_timescale " + Encoding.TIMESCALE)
            .words("-fflags +bitexact -f mp4")
            .file(file)
            .list(),
        LIMIT);
  }

  private static void writeList(List<Path> segments, FfmpegProcess process) throws FfmpegFailure {
    StringBuilder list = new StringBuilder();
    for (Path segment : segments) {
      String path = segment.toAbsolutePath().toString().replace("'", "'\\''");
      list.append("file 'file:").append(path).append("'\n");
    }
    try (OutputStream input = process.input()) {
      input.write(list.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw process.failure("did not read the list of segments");
    }
  }
}
