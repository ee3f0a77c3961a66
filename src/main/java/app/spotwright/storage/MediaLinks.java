package app.spotwright.storage;

/**
 * Links to files that whoever has them may open for a while, without a sign-in; nothing can be
 * listed or guessed. Thread-safe.
 */
public interface MediaLinks {
  /** A link to a file, to look at. */
  String view(MediaKey key);

  /**
   * A link that has the browser keep the file.
   *
   * @param name that it is kept under
   */
  String download(MediaKey key, String name);

  /** A link to a file at this very server, for what browsers take from nowhere else: captions. */
  String here(MediaKey key);
}
