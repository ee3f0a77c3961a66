package app.spotwright.engine.picture;

import app.spotwright.media.Picture;
import io.github.humbleui.skija.Data;
import io.github.humbleui.skija.EncodeJPEGAlphaMode;
import io.github.humbleui.skija.EncodeJPEGDownsampleMode;
import io.github.humbleui.skija.EncodeJPEGOptions;
import io.github.humbleui.skija.EncodePNGOptions;
import io.github.humbleui.skija.EncoderJPEG;
import io.github.humbleui.skija.EncoderPNG;
import io.github.humbleui.skija.Image;
import org.jspecify.annotations.Nullable;

/**
 * Turns pictures into file contents. No metadata of the photo that a picture came from survives.
 */
public final class PictureEncoder {
  /** Good enough for a poster: no visible blocks, a fifth of the size of quality 100. */
  public static final int POSTER_QUALITY = 90;

  private PictureEncoder() {}

  /** A PNG with straight alpha. */
  public static byte[] png(Picture picture) {
    try (Image image = Pixels.image(picture);
        Data data = EncoderPNG.encode(image, EncodePNGOptions.DEFAULT)) {
      return bytes(data, "PNG");
    }
  }

  /**
   * A JPEG with full colour resolution; what is transparent turns black.
   *
   * @param quality 1 to 100
   */
  public static byte[] jpeg(Picture picture, int quality) {
    var options =
        new EncodeJPEGOptions(
            quality, EncodeJPEGDownsampleMode.DS_444, EncodeJPEGAlphaMode.BLEND_ON_BLACK);
    try (Image image = Pixels.image(picture);
        Data data = EncoderJPEG.encode(image, options)) {
      return bytes(data, "JPEG");
    }
  }

  private static byte[] bytes(@Nullable Data data, String format) {
    if (data == null) {
      throw new IllegalStateException("Skia does not write this " + format);
    }
    return data.getBytes();
  }
}
