package app.spotwright.engine.picture;

import app.spotwright.media.Picture;
import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Pixmap;
import io.github.humbleui.skija.SamplingMode;

/**
 * Scales pictures without jagged or shimmering edges: halved by exact 2 x 2 averages while they are
 * twice too large, then one step with Mitchell's cubic filter. Transparent pixels lend no colour to
 * their neighbours.
 */
public final class PictureScaler {
  private PictureScaler() {}

  /** The picture itself if no side is longer than {@code longest}, else scaled down to fit. */
  public static Picture fit(Picture picture, int longest) {
    int side = Math.max(picture.width(), picture.height());
    if (side <= longest) {
      return picture;
    }
    return scale(
        picture, scaled(picture.width(), longest, side), scaled(picture.height(), longest, side));
  }

  /** Scales to exactly that size, which need not keep the proportions. */
  public static Picture scale(Picture picture, int width, int height) {
    if (width == picture.width() && height == picture.height()) {
      return picture;
    }
    try (Image image = Pixels.image(picture);
        Bitmap source = Pixels.bitmap(picture.width(), picture.height(), ColorAlphaType.PREMUL)) {
      if (!image.readPixels(source)) {
        throw new IllegalStateException("Skia does not give its pixels");
      }
      return scale(source, width, height);
    }
  }

  static int scaled(int length, int longest, int side) {
    return Math.max(1, (int) Math.round((double) length * longest / side));
  }

  /** Scales premultiplied pixels, closing nothing that it was given. */
  static Picture scale(Bitmap source, int width, int height) {
    int halfWidth = half(source.getImageInfo().getWidth(), width);
    int halfHeight = half(source.getImageInfo().getHeight(), height);
    boolean last =
        halfWidth == source.getImageInfo().getWidth()
            && halfHeight == source.getImageInfo().getHeight();
    if (last) {
      try (Bitmap target = draw(source, width, height, SamplingMode.MITCHELL)) {
        return Pixels.picture(target);
      }
    }
    try (Bitmap halved = draw(source, halfWidth, halfHeight, SamplingMode.LINEAR)) {
      return scale(halved, width, height);
    }
  }

  private static int half(int length, int target) {
    return length >= 2 * target ? (length + 1) / 2 : length;
  }

  private static Bitmap draw(Bitmap source, int width, int height, SamplingMode sampling) {
    Bitmap target = Pixels.bitmap(width, height, source.getImageInfo().getColorAlphaType());
    try (Pixmap from = source.peekPixels();
        Pixmap to = target.peekPixels()) {
      if (from == null || to == null || !from.scalePixels(to, sampling)) {
        throw new IllegalStateException("Skia does not scale");
      }
    }
    return target;
  }
}
