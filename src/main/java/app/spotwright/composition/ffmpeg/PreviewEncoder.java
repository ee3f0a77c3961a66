package app.spotwright.composition.ffmpeg;

import app.spotwright.media.Resolution;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Makes small moving pictures for lists of ads. Thread-safe. */
public final class PreviewEncoder {
  /** Changes when the same video would give another preview. */
  public static final int VERSION = 1;

  private static final Duration LIMIT = Duration.ofMinutes(2);

  /** Long enough for the hook, short enough for a list of fifty. */
  private static final int SECONDS = 4;

  private static final int RATE = 15;
  private static final int QUALITY = 30;

  private final Ffmpeg ffmpeg;

  public PreviewEncoder(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /**
   * Writes the beginning of a video, small and without sound.
   *
   * @param video to be made smaller
   * @param size of the preview, even sides
   * @param metadata keys and values for the container
   * @param file MP4 to write; plays before it is loaded
   */
  public void encode(Path video, Resolution size, Map<String, String> metadata, Path file)
      throws IOException, FfmpegFailure, InterruptedException {
    Arguments arguments =
        Arguments.of("-t " + SECONDS + " -i")
            .file(video)
            .words("-an -sn -vf")
            .word("fps=%d,scale=%d:%d".formatted(RATE, size.width(), size.height()))
            .words("-c:v libx264 -profile:v high -pix_fmt yuv420p -preset veryfast -threads 1")
            .words("-crf " + QUALITY + " -map_metadata -1")
            .words("-movflags +faststart+use_metadata_tags")
            .words("-fflags +bitexact -flags:v +bitexact");
    metadata.forEach((key, value) -> arguments.words("-metadata").word(key + "=" + value));
    ffmpeg.run(arguments.words("-f mp4").file(file).list(), LIMIT);
  }
}
