package app.spotwright.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a finished ad as the files that people take away. */
public interface AdPacker {
  /**
   * Writes them into a folder, made if need be.
   *
   * @return the files in the order in which people want them
   */
  List<Path> pack(Finished finished, Path folder) throws IOException, InterruptedException;
}
