package app.spotwright.composition.ffmpeg;

import app.spotwright.composition.ffmpeg.FilmReader.Pixels;
import app.spotwright.composition.ffmpeg.SegmentEncoder.Filled;
import app.spotwright.engine.motion.FrameSource;
import app.spotwright.media.Box;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Encodes filmed clips with drawn layers over them. The film is decoded once for all shapes, and
 * its pictures stay as they are decoded, except where something lies over them. Thread-safe.
 */
public final class FilmEncoder {
  private final Ffmpeg ffmpeg;
  private final SegmentEncoder encoder;

  public FilmEncoder(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
    encoder = new SegmentEncoder(ffmpeg);
  }

  /**
   * Encodes a piece of a clip in one or more shapes.
   *
   * @param file the film, of any kind
   * @param strips what lies over it in each shape, as long as the clip; drawn on the calling
   *     thread. All of the same frames of the clip
   * @throws UnreadableFilm if the film cannot be read to the end of the piece
   * @throws FfmpegFailure if an encoder fails; partial files may be left
   * @throws InterruptedException if the thread is interrupted; no process is left then
   */
  public void encode(Path file, List<Strip> strips)
      throws IOException, FfmpegFailure, InterruptedException {
    Piece piece = strips.getFirst().piece();
    Film film = Film.open(ffmpeg, file, strips.getFirst().source().frames());
    FilmReader.Cut cut = new FilmReader.Cut(film, piece.from(), piece.frames());
    List<FilmReader.View> views =
        strips.stream()
            .map(strip -> new FilmReader.View(strip.source().resolution(), Pixels.YUV))
            .toList();
    try (FilmReader reader = FilmReader.open(ffmpeg, cut, views);
        Arena arena = Arena.ofConfined()) {
      List<Filled> all = new ArrayList<>();
      for (Strip strip : strips) {
        all.add(filled(strip, all.size(), reader, new LaidOver(strip.source(), arena)));
      }
      encoder.fill(all);
      reader.finish();
    }
  }

  private static Filled filled(Strip strip, int view, FilmReader reader, LaidOver over) {
    Piece piece = strip.piece();
    SegmentEncoder.Filling filling =
        (index, room) -> {
          reader.read(view, room);
          over.lay(piece.from() + index, room);
        };
    return new Filled(strip.source().resolution(), filling, piece, strip.done());
  }

  /** The layers as they were drawn last, so that nothing is drawn while they rest. */
  private static final class LaidOver {
    private final FrameSource layers;
    private final Box reach;
    private final Yuv420 yuv;
    private final MemorySegment drawn;
    private boolean first = true;

    LaidOver(FrameSource layers, Arena arena) {
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
  }
}
