package app.spotwright.bench;

import app.spotwright.composition.Commission;
import app.spotwright.composition.SegmentFiles;
import app.spotwright.composition.ffmpeg.Arguments;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.MediaProbe;
import app.spotwright.media.Resolution;
import app.spotwright.workshop.Workshop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * The least that an ad can cost: x264 alone on its finished frames. They are composed, all but
 * losslessly, and written as raw video first, which does not count; encoding that file with the
 * settings of the real thing does.
 */
final class Limit {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final Ffmpeg ffmpeg;
  private final Workshop workshop;
  private final Path folder;

  Limit(Ffmpeg ffmpeg, Workshop workshop, Path folder) {
    this.ffmpeg = ffmpeg;
    this.workshop = workshop;
    this.folder = folder;
  }

  /** CPU seconds of encoding all segments in all shapes. */
  double of(Commission commission) throws Exception {
    double seconds = 0;
    for (SegmentFiles.Part part : parts(commission)) {
      Path raw = folder.resolve("raw.yuv");
      ffmpeg.run(Arguments.of("-i").file(part.file()).words("-f rawvideo").file(raw).list(), LIMIT);
      seconds += encode(ffmpeg, raw, part.target().resolution(), folder);
      Files.delete(raw);
    }
    return seconds;
  }

  private List<SegmentFiles.Part> parts(Commission commission) throws Exception {
    return SegmentFiles.parts(commission, SegmentFiles.ALL_BUT_LOSSLESS, workshop, ffmpeg);
  }

  /** CPU seconds of encoding raw frames. */
  static double encode(Ffmpeg ffmpeg, Path raw, Resolution size, Path folder) throws Exception {
    Path file = folder.resolve("limit.mp4");
    Arguments arguments =
        Arguments.of("-f rawvideo -pixel_format yuv420p -framerate 30 -video_size")
            .words(size.width() + "x" + size.height() + " -i")
            .file(raw)
            .words("-c:v libx264 -profile:v high -crf 23 -threads 1 -preset medium")
            .words("-x264-params open-gop=0:keyint=60:stitchable=1 -f mp4")
            .file(file);
    double seconds = Meter.of(() -> ffmpeg.run(arguments.list(), LIMIT)).cpu();
    Files.delete(file);
    return seconds;
  }

  /** Size of a film's pictures. */
  static Resolution sizeOf(Ffmpeg ffmpeg, Path film) throws Exception {
    MediaProbe.Video video = Objects.requireNonNull(ffmpeg.probe(film).video());
    return new Resolution(video.width(), video.height());
  }
}
