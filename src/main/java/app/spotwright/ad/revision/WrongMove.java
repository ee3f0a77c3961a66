package app.spotwright.ad.revision;

/** Something that cannot be done to an ad in its state; the message says what and why. */
public final class WrongMove extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WrongMove(String message) {
    super(message);
  }
}
