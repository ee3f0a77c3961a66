package app.spotwright.engine.cutout;

import app.spotwright.media.Picture;

/** Transparency that a photo brings along. */
final class OwnAlpha {
  /** Share of see-through pixels from which somebody cut the picture out on purpose. */
  private static final double CLEARED = 0.02;

  private OwnAlpha() {}

  /** Whether a part of the picture is see-through and another one is not. */
  static boolean isCutOut(Picture picture) {
    int clear = 0;
    int visible = 0;
    for (int i = 3; i < picture.rgba().length; i += 4) {
      int alpha = picture.rgba()[i] & 0xFF;
      clear += alpha < 64 ? 1 : 0;
      visible += alpha > 192 ? 1 : 0;
    }
    int pixels = picture.width() * picture.height();
    return clear > CLEARED * pixels && visible > 0.005 * pixels;
  }

  /** The picture laid on white; itself if it is opaque. */
  static Picture flattened(Picture picture) {
    if (!picture.hasTransparency()) {
      return picture;
    }
    byte[] rgba = picture.rgba().clone();
    for (int i = 0; i < rgba.length; i += 4) {
      int alpha = rgba[i + 3] & 0xFF;
      for (int c = 0; c < 3; c++) {
        rgba[i + c] = (byte) (((rgba[i + c] & 0xFF) * alpha + 255 * (255 - alpha) + 127) / 255);
      }
      rgba[i + 3] = -1;
    }
    return new Picture(picture.width(), picture.height(), rgba);
  }
}
