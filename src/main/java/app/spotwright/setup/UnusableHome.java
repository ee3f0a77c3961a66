package app.spotwright.setup;

import java.io.IOException;

/** The folder for data cannot be used; the message says which, why and what to do. */
public final class UnusableHome extends IOException {
  private static final long serialVersionUID = 1L;

  UnusableHome(String message, Throwable cause) {
    super(message, cause);
  }
}
