package app.spotwright.composition;

import app.spotwright.composition.ffmpeg.Encoding;

/** How much care the encoder takes. */
public enum Quality {
  /** What is delivered. */
  FINAL(Encoding.FINAL),
  /** A quick look. */
  PREVIEW(Encoding.PREVIEW);

  private final Encoding encoding;

  Quality(Encoding encoding) {
    this.encoding = encoding;
  }

  Encoding encoding() {
    return encoding;
  }
}
