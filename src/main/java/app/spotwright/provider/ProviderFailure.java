package app.spotwright.provider;

import org.jspecify.annotations.Nullable;

/** A provider could not do what it was asked. The message says why, in words for people. */
public final class ProviderFailure extends Exception {
  private static final long serialVersionUID = 1L;

  public ProviderFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
