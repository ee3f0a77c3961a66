package app.spotwright.composition.ffmpeg;

import app.spotwright.composition.ffmpeg.FilmReader.Pixels;
import app.spotwright.engine.motion.FrameSource;
import app.spotwright.media.Box;
import app.spotwright.media.Resolution;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/**
 * Encodes filmed clips with drawn layers over them. The film's pictures stay as they are decoded,
 * except where something lies over them. Thread-safe.
 */
public final class FilmEncoder {
  private final Ffmpeg ffmpeg;
  private final SegmentEncoder encoder;

  public FilmEncoder(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
    encoder = new SegmentEncoder(ffmpeg);
  }

  /**
   * Encodes a piece of a clip.
   *
   * @param file the film, of any kind
   * @param layers what lies over it, as long as the clip; drawn on the calling thread
   * @param piece which frames of the clip, and where to
   * @param done told the number of frames done so far, after each
   * @throws UnreadableFilm if the film cannot be read to the end of the piece
   * @throws FfmpegFailure if the encoder fails; a partial file may be left
   * @throws InterruptedException if the thread is interrupted; no process is left then
   */
  public void encode(Path file, FrameSource layers, Piece piece, IntConsumer done)
      throws IOException, FfmpegFailure, InterruptedException {
    Film film = Film.open(ffmpeg, file, layers.frames());
    Resolution size = layers.resolution();
    try (FilmReader reader =
            FilmReader.open(ffmpeg, film, piece.from(), piece.frames(), size, Pixels.YUV);
        LaidOver over = new LaidOver(layers)) {
      SegmentEncoder.Filling filling =
          (index, room) -> {
            reader.read(room);
            over.lay(piece.from() + index, room);
            if (index + 1 == piece.frames()) {
              reader.finish();
            }
          };
      encoder.encode(size, filling, piece, done);
    }
  }

  /** The layers as they were drawn last, so that nothing is drawn while they rest. */
  private static final class LaidOver implements AutoCloseable {
    private final FrameSource layers;
    private final Box reach;
    private final Yuv420 yuv;
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment drawn;
    private boolean first = true;

    LaidOver(FrameSource layers) {
      this.layers = layers;
      reach = layers.reach();
      yuv = new Yuv420(layers.resolution());
      drawn = arena.allocate(layers.resolution().bgraBytes(), 64);
    }

    void lay(int index, MemorySegment picture) {
      if (reach.width() < 2 || reach.height() < 2) {
        return;
      }
      if (first || !layers.restsAt(index)) {
        layers.draw(index, drawn);
        first = false;
      }
      yuv.lay(drawn, reach, picture);
    }

    @Override
    public void close() {
      arena.close();
    }
  }
}
