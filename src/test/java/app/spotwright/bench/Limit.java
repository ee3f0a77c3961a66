package app.spotwright.bench;

import app.spotwright.composition.Commission;
import app.spotwright.composition.Reel;
import app.spotwright.composition.Target;
import app.spotwright.composition.Timeline.Segment;
import app.spotwright.composition.ffmpeg.Arguments;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.FfmpegProcess;
import app.spotwright.engine.motion.FrameSource;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.engine.motion.SceneProgram;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The least that an ad can cost: x264 alone on its finished frames. They are drawn and written as
 * raw video first, which does not count; encoding them with the same settings does.
 */
final class Limit {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final Ffmpeg ffmpeg;
  private final MotionStudio studio = new MotionStudio();
  private final Path folder;

  Limit(Ffmpeg ffmpeg, Path folder) {
    this.ffmpeg = ffmpeg;
    this.folder = folder;
  }

  /** CPU seconds of encoding all segments of a drawn reel in all shapes. */
  double of(Commission commission, String preset) throws Exception {
    double seconds = 0;
    for (Target target : commission.targets()) {
      for (Segment segment : commission.reel().timeline().segments()) {
        Path raw = folder.resolve("raw.yuv");
        try (FrameSource first = scene(commission.reel(), scene(segment), target)) {
          switch (segment) {
            case Segment.Body body -> dump(first, body.from(), body.frames(), raw);
            case Segment.Change change -> dump(commission.reel(), change, first, raw);
          }
        }
        seconds += encode(raw, target, preset);
        Files.delete(raw);
      }
    }
    return seconds;
  }

  private static int scene(Segment segment) {
    return switch (segment) {
      case Segment.Body body -> body.scene();
      case Segment.Change change -> change.cut();
    };
  }

  private FrameSource scene(Reel reel, int index, Target target) {
    SceneProgram program = reel.clips().get(index).program();
    return studio.scene(program, reel.props().props(), target.resolution());
  }

  private void dump(Reel reel, Segment.Change change, FrameSource first, Path raw)
      throws Exception {
    Target target = new Target(app.spotwright.media.AspectRatio.SQUARE_1_1, first.resolution());
    try (FrameSource second = scene(reel, change.cut() + 1, target);
        FrameSource both =
            studio.transition(
                reel.cuts().get(change.cut()).kind(),
                first,
                change.from(),
                second,
                change.frames(),
                reel.clips().get(change.cut() + 1).program().look())) {
      dump(both, 0, change.frames(), raw);
    }
  }

  private void dump(FrameSource source, int from, int frames, Path raw) throws Exception {
    Arguments arguments =
        Arguments.of("-f rawvideo -pixel_format bgra -framerate 30 -video_size")
            .word(source.resolution().width() + "x" + source.resolution().height())
            .words("-i pipe:0 -vf scale=out_range=tv:out_color_matrix=bt709,format=yuv420p")
            .words("-f rawvideo")
            .file(raw);
    try (Arena arena = Arena.ofConfined();
        FfmpegProcess process = ffmpeg.start(arguments.list(), LIMIT)) {
      MemorySegment frame = arena.allocate(source.resolution().bgraBytes(), 64);
      for (int i = 0; i < frames; i++) {
        source.draw(from + i, frame);
        process.input().write(frame.toArray(ValueLayout.JAVA_BYTE));
      }
      process.finish();
    }
  }

  private double encode(Path raw, Target target, String preset) throws Exception {
    Path file = folder.resolve("limit.mp4");
    Arguments arguments =
        Arguments.of("-f rawvideo -pixel_format yuv420p -framerate 30 -video_size")
            .word(target.resolution().width() + "x" + target.resolution().height())
            .word("-i")
            .file(raw)
            .words("-c:v libx264 -profile:v high -crf 23 -threads 1 -preset " + preset)
            .words("-x264-params open-gop=0:keyint=60:stitchable=1 -f mp4")
            .file(file);
    double seconds = Meter.of(() -> run(arguments)).cpu();
    Files.delete(file);
    return seconds;
  }

  private boolean run(Arguments arguments) throws IOException, InterruptedException {
    try {
      ffmpeg.run(arguments.list(), LIMIT);
      return true;
    } catch (app.spotwright.composition.ffmpeg.FfmpegFailure e) {
      throw new IOException(e);
    }
  }
}
