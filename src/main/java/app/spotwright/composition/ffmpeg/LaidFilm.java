package app.spotwright.composition.ffmpeg;

import app.spotwright.composition.ffmpeg.FilmReader.Pixels;
import app.spotwright.engine.motion.FrameSource;
import app.spotwright.media.Box;
import app.spotwright.media.Resolution;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of a film in one or more shapes, decoded once, with drawn layers over it, as {@link
 * Yuv420}. Its pictures stay as they are decoded, except where something lies over them, and layers
 * are drawn only when they move. The shapes have to be read side by side. Made, used and closed by
 * one thread.
 */
final class LaidFilm implements AutoCloseable {
  private final FilmReader reader;
  private final List<LaidLayers> layers;
  private final Arena arena;

  private LaidFilm(FilmReader reader, List<LaidLayers> layers, Arena arena) {
    this.reader = reader;
    this.layers = layers;
    this.arena = arena;
  }

  /**
   * Begins to decode.
   *
   * @param file the film, of any kind
   * @param over what lies over it in each shape, as long as the clip
   * @param from first frame of the clip that is wanted
   * @param count how many
   * @throws UnreadableFilm if the film gives no pictures
   */
  static LaidFilm open(Ffmpeg ffmpeg, Path file, List<FrameSource> over, int from, int count)
      throws IOException, InterruptedException {
    Film film = Film.open(ffmpeg, file, over.getFirst().frames());
    List<FilmReader.View> views =
        over.stream().map(layers -> new FilmReader.View(layers.resolution(), Pixels.YUV)).toList();
    Arena arena = Arena.ofConfined();
    boolean open = false;
    try {
      List<LaidLayers> laid = laid(over, from, arena);
      FilmReader reader = FilmReader.open(ffmpeg, new FilmReader.Cut(film, from, count), views);
      open = true;
      return new LaidFilm(reader, laid, arena);
    } finally {
      if (!open) {
        arena.close();
      }
    }
  }

  private static List<LaidLayers> laid(List<FrameSource> over, int from, Arena arena) {
    long most =
        over.stream()
            .map(FrameSource::resolution)
            .map(Resolution::bgraBytes)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    MemorySegment canvas = arena.allocate(most, 64);
    return over.stream().map(layers -> new LaidLayers(layers, from, canvas)).toList();
  }

  /**
   * Receives the next picture of one shape.
   *
   * @throws UnreadableFilm if there is none
   */
  void read(int shape, MemorySegment yuv) throws InterruptedException {
    reader.read(shape, yuv);
    layers.get(shape).lay(yuv);
  }

  /**
   * To be called after the last pictures.
   *
   * @throws UnreadableFilm if the film turns out to be broken
   */
  void finish() throws InterruptedException {
    reader.finish();
  }

  @Override
  public void close() {
    reader.close();
    arena.close();
  }

  /** The layers as they were drawn last. */
  private static final class LaidLayers {
    private final FrameSource layers;
    private final Box reach;
    private final YuvLayers yuv;
    private final MemorySegment canvas;
    private int next;
    private boolean first = true;

    /**
     * @param canvas to draw on, not kept: the shapes share it
     */
    LaidLayers(FrameSource layers, int from, MemorySegment canvas) {
      this.layers = layers;
      this.canvas = canvas.asSlice(0, layers.resolution().bgraBytes());
      reach = layers.reach();
      yuv = new YuvLayers(layers.resolution(), reach);
      next = from;
    }

    void lay(MemorySegment picture) {
      int index = next++;
      if (reach.width() < 2 || reach.height() < 2) {
        return;
      }
      if (first || !layers.restsAt(index)) {
        layers.draw(index, canvas);
        yuv.take(canvas);
        first = false;
      }
      yuv.lay(picture);
    }
  }
}
