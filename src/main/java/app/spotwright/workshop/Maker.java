package app.spotwright.workshop;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes an artifact's files.
 *
 * @param <X> what may go wrong besides the disk
 */
@FunctionalInterface
public interface Maker<X extends Exception> {
  /**
   * Writes all files of the artifact into an empty folder. Whatever it throws leaves nothing
   * behind.
   *
   * @param folder to write into; it becomes the artifact when this returns
   */
  void make(Path folder) throws IOException, InterruptedException, X;
}
