package app.spotwright.composition;

import app.spotwright.workshop.Artifact;
import java.nio.file.Path;

/**
 * A finished video in one shape.
 *
 * @param target the shape and size
 * @param artifact its file, kept
 */
public record Rendition(Target target, Artifact artifact) {
  static final String FILE = "ad.mp4";

  /** The MP4; read only. */
  public Path file() {
    return artifact.file(FILE);
  }
}
