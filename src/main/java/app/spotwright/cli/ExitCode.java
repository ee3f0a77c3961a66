package app.spotwright.cli;

/** How commands end. */
final class ExitCode {
  /** Done; degradations are warnings. */
  static final int DONE = 0;

  /** Something went wrong that is not the caller's fault. */
  static final int FAILED = 1;

  /** Wrong usage or input. */
  static final int REFUSED = 2;

  /** Stopped by the user. */
  static final int CANCELLED = 130;

  private ExitCode() {}
}
