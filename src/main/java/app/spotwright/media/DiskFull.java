package app.spotwright.media;

import org.jspecify.annotations.Nullable;

/**
 * Recognises a full disk, which neither Java nor child processes tell in any other way than by its
 * message.
 */
public final class DiskFull {
  /** The C library's words for ENOSPC. */
  private static final String WORDS = "No space left on device";

  private DiskFull() {}

  /** Whether a failure, or anything that led to it, says so. */
  public static boolean is(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null && cause.getMessage().contains(WORDS)) {
        return true;
      }
    }
    return false;
  }
}
