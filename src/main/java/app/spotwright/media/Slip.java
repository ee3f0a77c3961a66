package app.spotwright.media;

/** Why something that was written is no value. */
enum Slip implements Saying {
  NO_COLOUR,
  NO_FORMAT,
  NO_PALETTE,
  NO_STRETCH,
  NO_FINGERPRINT;

  static final String FILE = "app.spotwright.media.words";

  @Override
  public String file() {
    return FILE;
  }
}
