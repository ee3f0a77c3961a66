package app.spotwright.composition.ffmpeg;

import app.spotwright.engine.motion.FrameSource;
import app.spotwright.media.Box;
import app.spotwright.media.Resolution;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntConsumer;

/**
 * Encodes filmed clips with drawn layers over them: decoding, laying out, laying over and encoding
 * in one graph, so that the film's pictures never pass through this process. Of the layers only the
 * part that is drawn on is sent, and only when it changes. Thread-safe.
 */
public final class FilmEncoder {
  private final Ffmpeg ffmpeg;

  public FilmEncoder(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /**
   * Encodes a piece of a clip.
   *
   * @param file the film, of any kind
   * @param layers what lies over it, as long as the clip; drawn on the calling thread
   * @param piece which frames of the clip, and where to
   * @param done told the number of frames encoded so far, by a thread of its own
   * @throws UnreadableFilm if the film cannot be read to the end of the piece
   * @throws InterruptedException if the thread is interrupted; the encoder is gone then
   */
  public void encode(Path file, FrameSource layers, Piece piece, IntConsumer done)
      throws IOException, InterruptedException {
    Film film = Film.open(ffmpeg, file, layers.frames());
    Box reach = layers.reach();
    try {
      if (reach.width() < 2 || reach.height() < 2) {
        Arguments bare = begin(film);
        end(bare, graph(film, piece, layers.resolution()) + "[out]", piece);
        ffmpeg.run(bare.list(), SegmentEncoder.limit(piece.frames()), done);
      } else {
        encodeLayered(film, layers, piece, done);
      }
    } catch (FfmpegFailure e) {
      throw new UnreadableFilm(file, e);
    }
  }

  private void encodeLayered(Film film, FrameSource layers, Piece piece, IntConsumer done)
      throws IOException, InterruptedException, FfmpegFailure {
    Box reach = layers.reach();
    Resolution part = new Resolution(reach.width(), reach.height());
    try (FrameInlet inlet = new FrameInlet(new FrameStream(part, true))) {
      Arguments arguments = begin(film);
      inlet.describe(arguments);
      end(arguments, graph(film, piece, layers.resolution()) + over(reach) + "[out]", piece);
      Duration limit = SegmentEncoder.limit(piece.frames());
      try (FfmpegProcess process = ffmpeg.start(arguments.list(), limit, done)) {
        inlet.feed(process);
        sendChanges(layers, piece, inlet);
        inlet.end();
        process.finish();
      }
    }
  }

  private static Arguments begin(Film film) {
    Arguments arguments = Arguments.of("-filter_threads 1 -filter_complex_threads 1");
    film.describe(arguments);
    return arguments;
  }

  private static void end(Arguments arguments, String graph, Piece piece) {
    arguments.word("-filter_complex").word(graph).words("-map [out]");
    piece.encoding().describe(arguments);
    arguments.file(piece.file());
  }

  private static String graph(Film film, Piece piece, Resolution size) {
    return "[0:v:0]"
        + film.timed(piece.from(), piece.frames())
        + ","
        + film.covering(size)
        + ":out_range=tv,format=yuv420p,setsar=1,"
        + Encoding.tags();
  }

  private static String over(Box reach) {
    return "[film];[1:v]scale=out_range=tv:out_color_matrix=bt709,format=yuva420p,"
        + Encoding.tags()
        + "[layers];[film][layers]overlay=x=%d:y=%d:format=yuv420,".formatted(reach.x(), reach.y())
        + Encoding.tags();
  }

  private static void sendChanges(FrameSource layers, Piece piece, FrameInlet inlet)
      throws InterruptedException {
    try (ChangingPart part = new ChangingPart(layers)) {
      for (int i = 0; i < piece.frames(); i++) {
        if (part.draw(piece.from() + i)) {
          MemorySegment room = inlet.room();
          if (room == null) {
            return;
          }
          part.copyTo(room);
          inlet.send(room, i);
        }
      }
    }
  }
}
