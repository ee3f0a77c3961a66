package app.spotwright.media;

/**
 * A picture's size in pixels. Video needs even sides (4:2:0 chroma); pictures may have any.
 *
 * @param width pixels, at least 1
 * @param height pixels, at least 1
 */
public record Resolution(int width, int height) {
  public Resolution {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("no picture is %d x %d".formatted(width, height));
    }
  }

  /** The shorter side in pixels. */
  public int shortSide() {
    return Math.min(width, height);
  }

  /** How many pixels there are. */
  public long pixels() {
    return (long) width * height;
  }

  /** Bytes of one frame with four bytes a pixel and no padding. */
  public long bgraBytes() {
    return pixels() * 4;
  }
}
