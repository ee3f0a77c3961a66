package app.spotwright.tasks;

/** Work was stopped because its process ends. */
final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Stopped(InterruptedException cause) {
    super("stopped, because this process ends", cause);
  }
}
