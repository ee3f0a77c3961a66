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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The least that an ad can cost: x264 alone on its finished frames. They are composed, all but
 * losslessly, and written as raw video first, which does not count; encoding those files with the
 * settings of the real thing does. All cores encode at the same time, as they do when an ad is
 * made: an encoder that has the memory to itself is a fifth cheaper.
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
    List<SegmentFiles.Part> parts = parts(commission);
    int cores = Runtime.getRuntime().availableProcessors();
    for (int from = 0; from < parts.size(); from += cores) {
      List<Raw> some = new ArrayList<>();
      for (SegmentFiles.Part part : parts.subList(from, Math.min(parts.size(), from + cores))) {
        some.add(raw(part.file(), part.target().resolution()));
      }
      seconds += encode(some);
    }
    return seconds;
  }

  /** CPU seconds of encoding the pictures of finished videos. */
  double of(List<Path> videos) throws Exception {
    List<Raw> all = new ArrayList<>();
    for (Path video : videos) {
      all.add(raw(video, sizeOf(video)));
    }
    return encode(all);
  }

  private List<SegmentFiles.Part> parts(Commission commission) throws Exception {
    return SegmentFiles.parts(commission, SegmentFiles.ALL_BUT_LOSSLESS, workshop, ffmpeg);
  }

  /** Frames without any encoding. */
  private record Raw(Path file, Resolution size) {}

  private Raw raw(Path film, Resolution size) throws Exception {
    Path raw = Files.createTempFile(folder, "raw", ".yuv");
    ffmpeg.run(Arguments.of("-i").file(film).words("-an -f rawvideo").file(raw).list(), LIMIT);
    return new Raw(raw, size);
  }

  private double encode(List<Raw> all) throws Exception {
    double seconds =
        Meter.of(
                () -> {
                  try (ExecutorService executor =
                      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
                    for (Future<Void> done :
                        executor.invokeAll(all.stream().map(this::job).toList())) {
                      done.get();
                    }
                  }
                })
            .cpu();
    for (Raw raw : all) {
      Files.delete(raw.file());
    }
    return seconds;
  }

  private Callable<Void> job(Raw raw) {
    return () -> {
      Path file = Files.createTempFile(folder, "limit", ".mp4");
      Arguments arguments =
          Arguments.of("-f rawvideo -pixel_format yuv420p -framerate 30 -video_size")
              .words(raw.size().width() + "x" + raw.size().height() + " -i")
              .file(raw.file())
              .words("-c:v libx264 -profile:v high -crf 23 -threads 1 -preset medium")
              .words("-x264-params open-gop=0:keyint=60:stitchable=1 -f mp4")
              .file(file);
      ffmpeg.run(arguments.list(), LIMIT);
      Files.delete(file);
      return null;
    };
  }

  private Resolution sizeOf(Path film) throws Exception {
    MediaProbe.Video video = Objects.requireNonNull(ffmpeg.probe(film).video());
    return new Resolution(video.width(), video.height());
  }
}
