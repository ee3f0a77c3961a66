package app.spotwright.setup;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The network or the server failed in a way that may pass. */
final class NetworkFailure extends IOException {
  private static final long serialVersionUID = 1L;

  NetworkFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
