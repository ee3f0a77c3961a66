package app.spotwright.engine.cutout;

import app.spotwright.media.Box;
import app.spotwright.media.Picture;

/** Parts of pictures, and pictures of parts. */
final class Crop {
  private Crop() {}

  /** A copy of the part inside a box. */
  static Picture of(Picture picture, Box box) {
    byte[] rgba = new byte[box.width() * box.height() * 4];
    for (int y = 0; y < box.height(); y++) {
      System.arraycopy(
          picture.rgba(),
          ((box.y() + y) * picture.width() + box.x()) * 4,
          rgba,
          y * box.width() * 4,
          box.width() * 4);
    }
    return new Picture(box.width(), box.height(), rgba);
  }

  /** Left and right exchanged. */
  static Picture mirrored(Picture picture) {
    byte[] rgba = new byte[picture.rgba().length];
    int width = picture.width();
    for (int i = 0; i < width * picture.height(); i++) {
      int x = i % width;
      System.arraycopy(picture.rgba(), 4 * i, rgba, 4 * (i - x + width - 1 - x), 4);
    }
    return new Picture(width, picture.height(), rgba);
  }

  /** A transparent picture of that size with a part laid in. */
  static Picture into(int width, int height, Picture part, Box box) {
    byte[] rgba = new byte[width * height * 4];
    for (int y = 0; y < box.height(); y++) {
      System.arraycopy(
          part.rgba(),
          y * box.width() * 4,
          rgba,
          ((box.y() + y) * width + box.x()) * 4,
          box.width() * 4);
    }
    return new Picture(width, height, rgba);
  }
}
