package app.spotwright.engine.sample;

import app.spotwright.media.Picture;

/** A printed picture that is wrapped around a body. */
final class Texture {
  private final Picture picture;

  Texture(Picture picture) {
    this.picture = picture;
  }

  /** The linear colour at a place, both 0 to 1, from the left and from the top. */
  Vec at(double across, double down) {
    double x = Math.clamp(across * picture.width() - 0.5, 0.0, picture.width() - 1.001);
    double y = Math.clamp(down * picture.height() - 0.5, 0.0, picture.height() - 1.001);
    int x0 = (int) x;
    int y0 = (int) y;
    Vec upper = texel(x0, y0).mix(texel(x0 + 1, y0), x - x0);
    Vec lower = texel(x0, y0 + 1).mix(texel(x0 + 1, y0 + 1), x - x0);
    return upper.mix(lower, y - y0);
  }

  private Vec texel(int x, int y) {
    int i =
        4
            * (Math.min(y, picture.height() - 1) * picture.width()
                + Math.min(x, picture.width() - 1));
    byte[] rgba = picture.rgba();
    return Vec.colour((rgba[i] & 0xFF) << 16 | (rgba[i + 1] & 0xFF) << 8 | rgba[i + 2] & 0xFF);
  }
}
