package app.spotwright.composition.ffmpeg;

import app.spotwright.composition.ffmpeg.FilmReader.Cut;
import app.spotwright.composition.ffmpeg.FilmReader.Pixels;
import app.spotwright.composition.ffmpeg.FilmReader.View;
import app.spotwright.engine.motion.FrameSource;
import app.spotwright.media.Resolution;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a film in several shapes at once, decoded once. The shapes have to be drawn side by
 * side, frame by frame; frames may be left out, but there is no way back. Decoding begins with the
 * first frame that is asked for. Made, used and closed by one thread.
 */
public final class FilmViews implements AutoCloseable {
  private final Ffmpeg ffmpeg;
  private final Cut cut;
  private final List<View> views;
  private final List<Pictures> pictures;
  private @Nullable FilmReader reader;

  private FilmViews(Ffmpeg ffmpeg, Cut cut, List<View> views) {
    this.ffmpeg = ffmpeg;
    this.cut = cut;
    this.views = views;
    pictures = IntStream.range(0, views.size()).mapToObj(Pictures::new).toList();
  }

  /**
   * Opens a file.
   *
   * @param clip length in frames of the clip that it has to fill
   * @param from first frame of the clip that is needed
   * @param count how many
   * @param sizes of the shapes
   * @throws UnreadableFilm if it is no film; drawing may throw that too
   */
  public static FilmViews open(
      Ffmpeg ffmpeg, Path file, int clip, int from, int count, List<Resolution> sizes)
      throws IOException, InterruptedException {
    Cut cut = new Cut(Film.open(ffmpeg, file, clip), from, count);
    return new FilmViews(
        ffmpeg, cut, sizes.stream().map(size -> new View(size, Pixels.BGRA)).toList());
  }

  /** The pictures of one shape, opaque. Its frames count from the clip's first one. */
  public FrameSource view(int index) {
    return pictures.get(index);
  }

  /**
   * To be called when all that is needed was drawn.
   *
   * @throws UnreadableFilm if the film turns out to be broken
   */
  public void finish() throws InterruptedException {
    FilmReader open = reader;
    if (open == null) {
      return;
    }
    long most = views.stream().mapToLong(view -> view.size().bgraBytes()).max().orElseThrow();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment unseen = arena.allocate(most);
      for (int i = cut.from(); i < cut.from() + cut.count(); i++) {
        for (Pictures left : pictures) {
          if (left.next <= i) {
            left.draw(i, unseen.asSlice(0, left.resolution().bgraBytes()));
          }
        }
      }
    }
    open.finish();
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.close();
    }
  }

  private FilmReader reader() throws IOException, InterruptedException {
    FilmReader open = reader;
    if (open == null) {
      open = FilmReader.open(ffmpeg, cut, views);
      reader = open;
    }
    return open;
  }

  private final class Pictures implements FrameSource {
    private final int view;
    private int next = cut.from();

    Pictures(int view) {
      this.view = view;
    }

    @Override
    public Resolution resolution() {
      return views.get(view).size();
    }

    @Override
    public int frames() {
      return cut.film().frames();
    }

    @Override
    public void draw(int index, MemorySegment bgra) {
      if (index < next) {
        throw new IllegalStateException("frame %d after frame %d".formatted(index, next - 1));
      }
      try {
        for (; next <= index; next++) {
          reader().read(view, bgra);
        }
      } catch (IOException e) {
        throw new UnreadableFilm(cut.film().file(), e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new UnreadableFilm(cut.film().file(), e);
      }
    }

    @Override
    public void close() {}
  }
}
