package app.spotwright.installation;

/** Settings that cannot be used; the message names file, key and what is allowed. */
public final class UnusableSettings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableSettings(String message) {
    super(message);
  }

  UnusableSettings(String message, Throwable cause) {
    super(message, cause);
  }
}
