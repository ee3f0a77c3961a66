package app.spotwright.composition.ffmpeg;

import app.spotwright.engine.motion.FrameSource;
import app.spotwright.media.Resolution;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Encodes drawn frames. Thread-safe; every call runs a process of its own. */
public final class SegmentEncoder {
  private static final Duration LIMIT_START = Duration.ofMinutes(1);
  private static final Duration LIMIT_PER_FRAME = Duration.ofSeconds(2);

  private final Ffmpeg ffmpeg;

  public SegmentEncoder(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /** Fills in one frame after the other. */
  @FunctionalInterface
  interface Filling {
    /**
     * @param index 0 for the first one, then one more each time
     * @param yuv receives the frame as {@link Yuv420}
     */
    void fill(int index, MemorySegment yuv) throws IOException, InterruptedException;
  }

  /**
   * Draws frames on the calling thread and encodes them meanwhile.
   *
   * @param source of opaque frames with even sides
   * @param piece which of them, and where to
   * @param drawn told the number of frames drawn so far, after each
   * @throws FfmpegFailure if the encoder fails; a partial file may be left
   * @throws InterruptedException if the thread is interrupted; the encoder is gone then
   */
  public void encode(FrameSource source, Piece piece, IntConsumer drawn)
      throws IOException, FfmpegFailure, InterruptedException {
    Resolution size = source.resolution();
    Yuv420 yuv = new Yuv420(size);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment frame = arena.allocate(size.bgraBytes(), 64);
      Filling filling =
          (index, room) -> {
            source.draw(piece.from() + index, frame);
            yuv.convert(frame, room);
          };
      encode(size, filling, piece, drawn);
    }
  }

  /** As above, with frames that are filled in, not drawn. */
  void encode(Resolution size, Filling filling, Piece piece, IntConsumer done)
      throws IOException, FfmpegFailure, InterruptedException {
    try (FrameInlet inlet = new FrameInlet(size)) {
      Arguments arguments = Arguments.of("-filter_threads 1");
      inlet.describe(arguments);
      arguments.words("-vf " + Encoding.tags());
      piece.encoding().describe(arguments);
      arguments.file(piece.file());
      try (FfmpegProcess process = ffmpeg.start(arguments.list(), limit(piece.frames()))) {
        inlet.feed(process);
        boolean all = fillAll(filling, piece, inlet, done);
        inlet.end();
        process.finish();
        if (!all) {
          throw process.failure("stopped reading before the end");
        }
      }
    }
  }

  private static boolean fillAll(Filling filling, Piece piece, FrameInlet inlet, IntConsumer done)
      throws IOException, InterruptedException {
    for (int i = 0; i < piece.frames(); i++) {
      @Nullable MemorySegment room = inlet.room();
      if (room == null) {
        return false;
      }
      filling.fill(i, room);
      inlet.send(room);
      done.accept(i + 1);
    }
    return true;
  }

  static Duration limit(int frames) {
    return LIMIT_START.plus(LIMIT_PER_FRAME.multipliedBy(frames));
  }
}
