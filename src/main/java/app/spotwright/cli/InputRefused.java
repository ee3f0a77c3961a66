package app.spotwright.cli;

/**
 * What was given cannot be used; the message says what, why and what to do. Ends the command with
 * exit code 2.
 */
final class InputRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InputRefused(String message) {
    super(message);
  }

  InputRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
