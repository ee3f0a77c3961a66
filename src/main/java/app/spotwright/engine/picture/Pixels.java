package app.spotwright.engine.picture;

import app.spotwright.media.Picture;
import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorSpace;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;

/** The border between our pictures and Skia's. */
final class Pixels {
  private Pixels() {}

  /** RGBA in sRGB, of a picture's layout if {@code alpha} is straight. */
  static ImageInfo info(int width, int height, ColorAlphaType alpha) {
    return new ImageInfo(width, height, ColorType.RGBA_8888, alpha, ColorSpace.getSRGB());
  }

  /** A copy for Skia to draw; close it. */
  static Image image(Picture picture) {
    return Image.makeRasterFromBytes(
        info(picture.width(), picture.height(), ColorAlphaType.UNPREMUL),
        picture.rgba(),
        picture.width() * 4L);
  }

  static Bitmap bitmap(int width, int height, ColorAlphaType alpha) {
    Bitmap bitmap = new Bitmap();
    if (!bitmap.allocPixels(info(width, height, alpha))) {
      bitmap.close();
      throw new IllegalStateException("no memory for %d x %d pixels".formatted(width, height));
    }
    return bitmap;
  }

  static Picture picture(Bitmap bitmap) {
    ImageInfo from = bitmap.getImageInfo();
    ImageInfo to = info(from.getWidth(), from.getHeight(), ColorAlphaType.UNPREMUL);
    Object pixels = bitmap.readPixels(to, from.getWidth() * 4L, 0, 0);
    if (!(pixels instanceof byte[] rgba)) {
      throw new IllegalStateException("Skia does not give its pixels");
    }
    return new Picture(from.getWidth(), from.getHeight(), rgba);
  }
}
