package app.spotwright.media;

/**
 * Pixels of one picture: straight (not premultiplied) RGBA in sRGB, eight bits a channel, rows from
 * top to bottom without padding. The array is not copied: who makes a picture gives it away, nobody
 * writes to it afterwards.
 *
 * @param width pixels
 * @param height pixels
 * @param rgba {@code width * height * 4} bytes
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes of pixels: identity is what is wanted
public record Picture(int width, int height, byte[] rgba) {
  public Picture {
    if (width < 1 || height < 1 || rgba.length != (long) width * height * 4) {
      throw new IllegalArgumentException(
          "%d bytes are no %d x %d picture".formatted(rgba.length, width, height));
    }
  }

  public Resolution resolution() {
    return new Resolution(width, height);
  }

  /** Whether any pixel is less than opaque. */
  public boolean hasTransparency() {
    for (int i = 3; i < rgba.length; i += 4) {
      if (rgba[i] != -1) {
        return true;
      }
    }
    return false;
  }
}
