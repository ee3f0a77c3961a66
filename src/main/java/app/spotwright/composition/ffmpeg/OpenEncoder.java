package app.spotwright.composition.ffmpeg;

import app.spotwright.media.Resolution;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** An encoder that waits for frames. Made, used and closed by one thread. */
final class OpenEncoder implements AutoCloseable {
  private final FrameInlet inlet;
  private final FfmpegProcess process;

  private OpenEncoder(FrameInlet inlet, FfmpegProcess process) {
    this.inlet = inlet;
    this.process = process;
  }

  static OpenEncoder start(Ffmpeg ffmpeg, Resolution size, Piece piece) throws IOException {
    FrameInlet inlet = new FrameInlet(size);
    boolean started = false;
    try {
      Arguments arguments = Arguments.of("-filter_threads 1");
      inlet.describe(arguments);
      arguments.words("-vf " + Encoding.tags());
      piece.encoding().describe(arguments);
      arguments.file(piece.file());
      FfmpegProcess process = ffmpeg.start(arguments.list(), SegmentEncoder.limit(piece.frames()));
      inlet.feed(process);
      started = true;
      return new OpenEncoder(inlet, process);
    } finally {
      if (!started) {
        inlet.close();
      }
    }
  }

  /**
   * Room for the next frame; waits until there is some.
   *
   * @throws FfmpegFailure if the encoder has ended
   */
  MemorySegment room() throws InterruptedException, FfmpegFailure {
    @Nullable MemorySegment room = inlet.room();
    if (room == null) {
      process.finish();
      throw process.failure("stopped reading before the end");
    }
    return room;
  }

  /** Encodes what {@link #room} gave. */
  void send(MemorySegment frame) throws InterruptedException {
    inlet.send(frame);
  }

  /**
   * Waits until all is encoded.
   *
   * @throws FfmpegFailure if it failed; a partial file may be left
   */
  void finish() throws InterruptedException, FfmpegFailure {
    inlet.end();
    process.finish();
  }

  /** Ends the encoder if it still runs. */
  @Override
  public void close() throws IOException {
    process.close();
    inlet.close();
  }
}
