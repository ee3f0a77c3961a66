package app.spotwright.generation;

import app.spotwright.media.Picture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Whoever plays an animatic: the key frames of an ad in their time, with its voice and music,
 * before anything is rendered. Told from one thread: all pictures first, then what is heard, each
 * as soon as it is there.
 */
public interface Animatic {
  /**
   * A scene as it is seen.
   *
   * @param start second of the ad at which it begins
   * @param seconds how long it is seen alone
   * @param picture its key frame
   * @param said what is said meanwhile, or empty
   */
  record Shot(double start, double seconds, Picture picture, String said) {}

  /** All that is seen. */
  void sees(List<Shot> shots) throws IOException;

  /**
   * A line of the narration.
   *
   * @param start second of the ad at which it begins
   * @param file a WAV file that is only to be read, now
   */
  void hears(double start, Path file) throws IOException;

  /**
   * The music, from the first second on.
   *
   * @param file see {@link #hears}
   */
  void hearsMusic(Path file) throws IOException;
}
