package app.spotwright.engine.cutout;

import org.jspecify.annotations.Nullable;

/** The model that finds subjects cannot be loaded or run. The message says why, for people. */
public final class UnusableModel extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableModel(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
