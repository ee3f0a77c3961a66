package app.spotwright.composition.ffmpeg;

import app.spotwright.composition.ffmpeg.FilmReader.Pixels;
import app.spotwright.engine.motion.FrameSource;
import app.spotwright.media.Resolution;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a filmed file, cut to one shape, opaque. Decoding begins with the first picture
 * that is asked for; going on in order is cheap, going elsewhere begins again.
 */
public final class FilmFrames implements FrameSource {
  private final Ffmpeg ffmpeg;
  private final Film film;
  private final Resolution resolution;
  private @Nullable FilmReader reader;
  private int next;

  private FilmFrames(Ffmpeg ffmpeg, Film film, Resolution resolution) {
    this.ffmpeg = ffmpeg;
    this.film = film;
    this.resolution = resolution;
  }

  /**
   * Opens a file.
   *
   * @param frames length of the clip that it has to fill
   * @param resolution size of the pictures
   * @throws UnreadableFilm if it is no film; every later call may throw that too
   */
  public static FilmFrames open(Ffmpeg ffmpeg, Path file, int frames, Resolution resolution)
      throws IOException, InterruptedException {
    return new FilmFrames(ffmpeg, Film.open(ffmpeg, file, frames), resolution);
  }

  @Override
  public Resolution resolution() {
    return resolution;
  }

  @Override
  public int frames() {
    return film.frames();
  }

  @Override
  public void draw(int index, MemorySegment bgra) {
    try {
      FilmReader decoder = reader;
      if (decoder == null || index != next) {
        close();
        int count = film.frames() - index;
        decoder = FilmReader.open(ffmpeg, film, index, count, resolution, Pixels.BGRA);
        reader = decoder;
      }
      decoder.read(bgra);
      next = index + 1;
      if (next == film.frames()) {
        decoder.finish();
      }
    } catch (IOException e) {
      throw new UnreadableFilm(film.file(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableFilm(film.file(), e);
    }
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.close();
      reader = null;
    }
  }
}
