package app.spotwright.workshop;

import app.spotwright.media.Fingerprint;
import java.nio.file.Path;

/**
 * Files that a stage made, kept under the fingerprint of everything that went into them.
 *
 * @param kind what it is
 * @param fingerprint its name
 * @param folder where its files are; read only
 * @param reused true when it was there already
 */
public record Artifact(String kind, Fingerprint fingerprint, Path folder, boolean reused) {
  /** One of its files. */
  public Path file(String name) {
    return folder.resolve(name);
  }
}
