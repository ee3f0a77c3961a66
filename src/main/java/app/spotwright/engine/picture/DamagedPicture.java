package app.spotwright.engine.picture;

/** A picture file that cannot be decoded to its end. The message is a clause for people. */
public final class DamagedPicture extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong, fit to follow "the picture …", without a full stop
   */
  public DamagedPicture(String message) {
    super(message);
  }

  DamagedPicture(String message, Throwable cause) {
    super(message, cause);
  }
}
