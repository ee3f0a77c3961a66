package app.spotwright.story;

/** A prompt file that cannot be used; the message names file, place and what to do. */
public final class UnusablePrompt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusablePrompt(String file, String what) {
    super(file + ": " + what);
  }
}
