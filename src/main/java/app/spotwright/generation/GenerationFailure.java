package app.spotwright.generation;

/**
 * An ad could not be made, however much was left out of it. The message says why, in words for
 * people.
 */
public final class GenerationFailure extends Exception {
  private static final long serialVersionUID = 1L;

  GenerationFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
