package app.spotwright.setup;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The folder that was named for the voice cannot be used; the message says why. */
public final class UnusableVoice extends IOException {
  private static final long serialVersionUID = 1L;

  UnusableVoice(String message) {
    this(message, null);
  }

  UnusableVoice(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
