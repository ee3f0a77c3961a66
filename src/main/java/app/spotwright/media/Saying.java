package app.spotwright.media;

/**
 * A sentence of a room's file of words; implemented by the enum of all that a room says. The names
 * are the file's keys, and are kept with ads: a name that was given means the same for ever.
 */
public interface Saying {
  /** The key. */
  String name();

  /**
   * The file, as {@link java.util.ResourceBundle} names it, for example {@code
   * app.spotwright.ad.words}; it lies beside the room, and another language is another file.
   */
  String file();
}
