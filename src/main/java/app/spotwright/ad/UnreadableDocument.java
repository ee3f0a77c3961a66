package app.spotwright.ad;

import org.jspecify.annotations.Nullable;

/** A file that is no ad document. The message says where and why. */
public final class UnreadableDocument extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableDocument(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
