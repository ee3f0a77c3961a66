package app.spotwright.tasks;

/** A database that may lose what it acknowledged; the message says which and what to change. */
final class ForgetfulDatabase extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  ForgetfulDatabase(String message) {
    super(message);
  }
}
