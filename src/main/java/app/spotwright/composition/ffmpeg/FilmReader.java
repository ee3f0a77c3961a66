package app.spotwright.composition.ffmpeg;

import app.spotwright.media.Resolution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SocketChannel;

/**
 * Decodes a piece of a film, laid out for one size, picture by picture. Made, used and closed by
 * one thread.
 */
final class FilmReader implements AutoCloseable {
  /** How the pictures are wanted. */
  enum Pixels {
    /** As {@link Yuv420}: what the film holds, hardly touched. */
    YUV(":out_range=tv,format=yuv420p"),
    /** Opaque BGRA. */
    BGRA(":out_range=pc,format=bgra");

    private final String filters;

    Pixels(String filters) {
      this.filters = filters;
    }
  }

  private final Film film;
  private final LocalSocket socket;
  private final FfmpegProcess process;
  private final SocketChannel channel;

  private FilmReader(Film film, LocalSocket socket, FfmpegProcess process, SocketChannel channel) {
    this.film = film;
    this.socket = socket;
    this.process = process;
    this.channel = channel;
  }

  /**
   * Begins to decode.
   *
   * @param from first frame of the clip
   * @param count how many
   * @throws UnreadableFilm if the film gives no pictures
   * @throws InterruptedException if the thread was interrupted; the decoder is gone then
   */
  static FilmReader open(
      Ffmpeg ffmpeg, Film film, int from, int count, Resolution size, Pixels pixels)
      throws IOException, InterruptedException {
    LocalSocket socket = new LocalSocket();
    boolean open = false;
    try {
      Arguments arguments = Arguments.of("-filter_threads 1");
      film.describe(arguments);
      arguments
          .words("-map 0:v:0 -an -vf")
          .word(film.timed(from, count) + "," + film.covering(size) + pixels.filters)
          .words("-f rawvideo " + socket.url());
      FfmpegProcess process = ffmpeg.start(arguments.list(), SegmentEncoder.limit(film.frames()));
      socket.expect(process);
      FilmReader reader = new FilmReader(film, socket, process, called(film, socket, process));
      open = true;
      return reader;
    } finally {
      if (!open) {
        socket.close();
      }
    }
  }

  private static SocketChannel called(Film film, LocalSocket socket, FfmpegProcess process)
      throws InterruptedException {
    try {
      return socket.accept();
    } catch (IOException e) {
      throw failed(film, process, e);
    }
  }

  /**
   * Receives the next picture.
   *
   * @throws UnreadableFilm if there is none
   * @throws InterruptedException if the thread was interrupted; the decoder is gone then
   */
  void read(MemorySegment picture) throws InterruptedException {
    ByteBuffer bytes = picture.asByteBuffer();
    try {
      while (bytes.hasRemaining()) {
        if (channel.read(bytes) < 0) {
          finish();
          throw new UnreadableFilm(film.file(), "it has no pictures");
        }
      }
    } catch (IOException e) {
      throw failed(film, process, e);
    }
  }

  /**
   * To be called after the last picture: the decoder fills up what is missing, and says only when
   * it ends that the film is broken.
   *
   * @throws UnreadableFilm if it is
   */
  void finish() throws InterruptedException {
    finish(film, process);
  }

  @Override
  public void close() {
    process.close();
    try {
      channel.close();
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void finish(Film film, FfmpegProcess process) throws InterruptedException {
    try {
      process.finish();
    } catch (FfmpegFailure e) {
      throw new UnreadableFilm(film.file(), e);
    }
  }

  private static RuntimeException failed(Film film, FfmpegProcess process, IOException e)
      throws InterruptedException {
    if (e instanceof ClosedByInterruptException) {
      process.close();
      Thread.interrupted();
      throw new InterruptedException();
    }
    finish(film, process);
    return new UnreadableFilm(film.file(), e);
  }
}
