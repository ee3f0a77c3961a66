package app.spotwright.clip;

import app.spotwright.engine.motion.SceneProgram;
import app.spotwright.media.Fingerprint;
import java.nio.file.Path;

/** The moving picture of one scene, before it is laid out for an aspect. */
public sealed interface Clip {
  /** What is drawn: all of it, or what lies over the filmed picture. */
  SceneProgram program();

  /** Drawn by the engine from a program, laid out for each aspect, encoded once. */
  record Drawn(SceneProgram program) implements Clip {}

  /**
   * Filmed elsewhere: a video file of any codec, size, frame rate and range under the program's
   * layers.
   *
   * @param file where it lies
   * @param content its content's fingerprint
   */
  record Filmed(SceneProgram program, Path file, Fingerprint content) implements Clip {}
}
