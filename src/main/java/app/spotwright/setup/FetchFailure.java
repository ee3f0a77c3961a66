package app.spotwright.setup;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The voice could not be had; the message says why and what to do. */
public final class FetchFailure extends IOException {
  private static final long serialVersionUID = 1L;

  FetchFailure(String message) {
    this(message, null);
  }

  FetchFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
