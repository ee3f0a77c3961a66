package app.spotwright.engine.cutout;

import app.spotwright.media.Box;
import app.spotwright.media.Picture;
import java.util.Arrays;

/**
 * One number per pixel, by convention 0 to 1, rows from top to bottom.
 *
 * @param width pixels
 * @param height pixels
 * @param at {@code width * height} values
 */
@SuppressWarnings("ArrayRecordComponent") // scratch memory of one cut-out, written while it is made
record Plane(int width, int height, float[] at) {
  Plane(int width, int height) {
    this(width, height, new float[width * height]);
  }

  static Plane filled(int width, int height, float value) {
    Plane plane = new Plane(width, height);
    Arrays.fill(plane.at, value);
    return plane;
  }

  /** One colour channel of a picture, 0 red to 3 alpha. */
  static Plane channel(Picture picture, int channel) {
    Plane plane = new Plane(picture.width(), picture.height());
    for (int i = 0; i < plane.at.length; i++) {
      plane.at[i] = (picture.rgba()[4 * i + channel] & 0xFF) / 255f;
    }
    return plane;
  }

  Plane copy() {
    return new Plane(width, height, at.clone());
  }

  /** Left and right exchanged. */
  Plane mirrored() {
    Plane result = new Plane(width, height);
    for (int i = 0; i < at.length; i++) {
      int x = i % width;
      result.at[i - x + width - 1 - x] = at[i];
    }
    return result;
  }

  float sample(float x, float y) {
    float left = Math.clamp(x, 0, width - 1);
    float top = Math.clamp(y, 0, height - 1);
    int x0 = (int) left;
    int y0 = (int) top;
    int x1 = Math.min(x0 + 1, width - 1);
    int y1 = Math.min(y0 + 1, height - 1);
    float fx = left - x0;
    float fy = top - y0;
    float upper = at[y0 * width + x0] * (1 - fx) + at[y0 * width + x1] * fx;
    float lower = at[y1 * width + x0] * (1 - fx) + at[y1 * width + x1] * fx;
    return upper * (1 - fy) + lower * fy;
  }

  /** Stretched (bilinear) to a size. */
  Plane stretched(int toWidth, int toHeight) {
    Plane result = new Plane(toWidth, toHeight);
    float scaleX = (float) width / toWidth;
    float scaleY = (float) height / toHeight;
    for (int y = 0, i = 0; y < toHeight; y++) {
      for (int x = 0; x < toWidth; x++, i++) {
        result.at[i] = sample((x + 0.5f) * scaleX - 0.5f, (y + 0.5f) * scaleY - 0.5f);
      }
    }
    return result;
  }

  /** The part inside a box, which must lie inside the plane. */
  Plane cropped(Box box) {
    Plane result = new Plane(box.width(), box.height());
    for (int y = 0; y < box.height(); y++) {
      System.arraycopy(
          at, (box.y() + y) * width + box.x(), result.at, y * box.width(), box.width());
    }
    return result;
  }

  /** The smallest box around all values above a threshold; empty if there are none. */
  Box bounds(float threshold) {
    int left = width;
    int right = -1;
    int top = height;
    int bottom = -1;
    for (int y = 0, i = 0; y < height; y++) {
      for (int x = 0; x < width; x++, i++) {
        if (at[i] > threshold) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = y;
        }
      }
    }
    return right < 0 ? new Box(0, 0, 0, 0) : new Box(left, top, right - left + 1, bottom - top + 1);
  }
}
