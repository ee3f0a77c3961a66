package app.spotwright.account;

import java.io.IOException;

/**
 * What a module keeps about people, for the copy that they may take. Each module that keeps
 * something has one.
 */
public interface PersonalData {
  /** Adds everything that is kept about somebody. */
  void copy(SignedIn who, Archive archive) throws IOException;

  /** Where the copies go. */
  interface Archive {
    /**
     * Adds a file.
     *
     * @param path with slashes, beginning with the name of the module
     * @param content written where it is asked to
     */
    void add(String path, Content content) throws IOException;
  }

  /** Writes a file. */
  @FunctionalInterface
  interface Content {
    /** Writes the whole file; does not close what it writes to. */
    void writeTo(java.io.OutputStream out) throws IOException;
  }
}
