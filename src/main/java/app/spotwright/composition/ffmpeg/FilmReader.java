package app.spotwright.composition.ffmpeg;

import app.spotwright.media.Resolution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes a piece of a film once, laid out for one or more shapes, picture by picture. The shapes
 * have to be read side by side: the decoder does not run far ahead of the one that is behind. Made,
 * used and closed by one thread.
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

  /**
   * Which pictures.
   *
   * @param from first frame of the clip
   * @param count how many
   */
  record Cut(Film film, int from, int count) {}

  /** One shape. */
  record View(Resolution size, Pixels pixels) {}

  private final Film film;
  private final List<LocalSocket> sockets;
  private final List<SocketChannel> channels = new ArrayList<>();
  private final FfmpegProcess process;

  private FilmReader(Film film, List<LocalSocket> sockets, FfmpegProcess process) {
    this.film = film;
    this.sockets = sockets;
    this.process = process;
  }

  /**
   * Begins to decode.
   *
   * @throws UnreadableFilm if the film gives no pictures
   * @throws InterruptedException if the thread was interrupted; the decoder is gone then
   */
  static FilmReader open(Ffmpeg ffmpeg, Cut cut, List<View> views)
      throws IOException, InterruptedException {
    List<LocalSocket> sockets = new ArrayList<>();
    FilmReader reader = null;
    boolean open = false;
    try {
      for (int i = 0; i < views.size(); i++) {
        sockets.add(new LocalSocket());
      }
      Arguments arguments = Arguments.of("-filter_threads 1 -filter_complex_threads 1");
      cut.film().describe(arguments);
      arguments.word("-filter_complex").word(graph(cut, views));
      for (int i = 0; i < views.size(); i++) {
        arguments.words("-map [out" + i + "] -f rawvideo " + sockets.get(i).url());
      }
      FfmpegProcess process =
          ffmpeg.start(arguments.list(), SegmentEncoder.limit(cut.film().frames()));
      reader = new FilmReader(cut.film(), sockets, process);
      reader.connect();
      open = true;
      return reader;
    } finally {
      if (!open && reader != null) {
        reader.close();
      } else if (!open) {
        closeAll(sockets);
      }
    }
  }

  private static String graph(Cut cut, List<View> views) {
    StringBuilder split = new StringBuilder("[0:v:0]");
    split.append(cut.film().timed(cut.from(), cut.count())).append(",split=").append(views.size());
    StringBuilder shapes = new StringBuilder();
    for (int i = 0; i < views.size(); i++) {
      View view = views.get(i);
      split.append("[in").append(i).append(']');
      shapes.append(";[in").append(i).append(']').append(cut.film().covering(view.size()));
      shapes.append(view.pixels().filters).append("[out").append(i).append(']');
    }
    return split.append(shapes).toString();
  }

  private void connect() throws InterruptedException {
    sockets.forEach(socket -> socket.expect(process));
    try {
      for (LocalSocket socket : sockets) {
        channels.add(socket.accept());
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * Receives the next picture of one shape.
   *
   * @throws UnreadableFilm if there is none
   * @throws InterruptedException if the thread was interrupted; the decoder is gone then
   */
  void read(int view, MemorySegment picture) throws InterruptedException {
    ByteBuffer bytes = picture.asByteBuffer();
    try {
      while (bytes.hasRemaining()) {
        if (channels.get(view).read(bytes) < 0) {
          finish();
          throw new UnreadableFilm(film.file(), "it has no pictures");
        }
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * To be called after the last pictures: the decoder fills up what is missing, and says only when
   * it ends that the film is broken.
   *
   * @throws UnreadableFilm if it is
   */
  void finish() throws InterruptedException {
    try {
      process.finish();
    } catch (FfmpegFailure e) {
      throw new UnreadableFilm(film.file(), e);
    }
  }

  @Override
  public void close() {
    process.close();
    try {
      for (SocketChannel channel : channels) {
        channel.close();
      }
      closeAll(sockets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void closeAll(List<LocalSocket> sockets) throws IOException {
    for (LocalSocket socket : sockets) {
      socket.close();
    }
  }

  private RuntimeException failed(IOException e) throws InterruptedException {
    if (e instanceof ClosedByInterruptException) {
      process.close();
      Thread.interrupted();
      throw new InterruptedException();
    }
    finish();
    return new UnreadableFilm(film.file(), e);
  }
}
