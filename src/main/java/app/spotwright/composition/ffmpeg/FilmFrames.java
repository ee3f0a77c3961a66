package app.spotwright.composition.ffmpeg;

import app.spotwright.engine.motion.FrameSource;
import app.spotwright.media.Resolution;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a filmed file, cut to one shape, opaque. Decoding begins with the first picture
 * that is asked for; going on in order is cheap, going elsewhere begins again.
 */
public final class FilmFrames implements FrameSource {
  private static final int CHUNK = 1 << 18;

  private final Ffmpeg ffmpeg;
  private final Film film;
  private final Resolution resolution;
  private final byte[] chunk = new byte[CHUNK];
  private @Nullable FfmpegProcess process;
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
      FfmpegProcess decoder = process;
      if (decoder == null || index != next) {
        close();
        decoder = decode(index);
        process = decoder;
      }
      if (!read(decoder.output(), bgra)) {
        checkEnd(decoder);
        throw new UnreadableFilm(film.file(), "it has no pictures");
      }
      next = index + 1;
      if (next == film.frames()) {
        checkEnd(decoder);
      }
    } catch (IOException e) {
      throw new UnreadableFilm(film.file(), e);
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.close();
      process = null;
    }
  }

  private FfmpegProcess decode(int from) throws IOException {
    int count = film.frames() - from;
    Arguments arguments = Arguments.of("-filter_threads 1");
    film.describe(arguments);
    arguments
        .word("-vf")
        .word(
            film.timed(from, count) + "," + film.covering(resolution) + ":out_range=pc,format=bgra")
        .words("-map 0:v:0 -an -thread_queue_size 1 -f rawvideo pipe:1");
    return ffmpeg.start(arguments.list(), SegmentEncoder.limit(film.frames()));
  }

  private boolean read(InputStream pixels, MemorySegment bgra) throws IOException {
    long at = 0;
    while (at < bgra.byteSize()) {
      int count = pixels.read(chunk, 0, (int) Math.min(CHUNK, bgra.byteSize() - at));
      if (count < 0) {
        return false;
      }
      MemorySegment.copy(chunk, 0, bgra, ValueLayout.JAVA_BYTE, at, count);
      at += count;
    }
    return true;
  }

  /** The decoder fills up what is missing, and says only when it ends that the file is broken. */
  private void checkEnd(FfmpegProcess decoder) {
    process = null;
    try {
      decoder.finish();
    } catch (FfmpegFailure e) {
      throw new UnreadableFilm(film.file(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableFilm(film.file(), e);
    }
  }
}
