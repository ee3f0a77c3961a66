package app.spotwright.generation;

import java.io.IOException;
import java.nio.file.Path;

/** Takes single scenes out of finished videos. Thread-safe. */
public interface SceneCutter {
  /**
   * Writes a scene as a video of its own, without sound; its pictures are those of the whole, bit
   * for bit.
   *
   * @param video a finished one
   * @param part of it, as it was noted when it was made
   * @param file to write
   * @throws IOException if it cannot be done
   */
  void cut(Path video, ScenePart part, Path file) throws IOException, InterruptedException;
}
