package app.spotwright.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps files of people. What was put is there as a whole or not at all. Thread-safe; any number of
 * processes may use the same store.
 */
public interface MediaStore {
  /** Keeps a copy of a file, in place of what had that key. */
  void put(MediaKey key, Path file) throws IOException;

  /** What is there under a key. */
  Optional<StoredMedia> find(MediaKey key) throws IOException;

  /**
   * Everything below a folder, in no order. What is put or removed meanwhile may be among it or
   * not.
   *
   * @return to be closed; throws {@link java.io.UncheckedIOException} if the store stops answering
   */
  Stream<StoredMedia> list(String folder) throws IOException;

  /**
   * Reads a part of a file.
   *
   * @param from first byte
   * @param count how many bytes at most
   * @throws java.nio.file.NoSuchFileException if there is no such file
   */
  InputStream open(MediaKey key, long from, long count) throws IOException;

  /**
   * Copies a file out of the store.
   *
   * @throws java.nio.file.NoSuchFileException if there is no such file
   */
  void copyTo(MediaKey key, Path file) throws IOException;

  /** Removes a file; nothing happens if there is none. */
  void delete(MediaKey key) throws IOException;

  /**
   * Whether files can be kept here now.
   *
   * @throws IOException if not; says why, within a few seconds
   */
  void check() throws IOException;

  /** Removes what processes were writing when they were killed, once it is old. */
  default void tidy() throws IOException {}

  /** Removes everything below a folder, for example {@link MediaKey#ad}. */
  void deleteAll(String folder) throws IOException;
}
