package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageFilter;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes pictures that are drawn once and shown on many frames. */
final class Picturing {
  private Picturing() {}

  /** A picture with alpha; empty where nothing is drawn. The caller closes it. */
  static Image bake(int width, int height, Consumer<Canvas> drawing) {
    return bake(width, height, ColorAlphaType.PREMUL, drawing);
  }

  /** An opaque picture. The caller closes it. */
  static Image bakeOpaque(int width, int height, Consumer<Canvas> drawing) {
    return bake(width, height, ColorAlphaType.OPAQUE, drawing);
  }

  /** An opaque picture of a part of the plane, in whole pixels. The caller closes it. */
  static Image bakeOpaque(Zone zone, Consumer<Canvas> drawing) {
    return bakeOpaque(
        Math.round(zone.w()),
        Math.round(zone.h()),
        canvas -> {
          canvas.translate(-zone.x(), -zone.y());
          drawing.accept(canvas);
        });
  }

  private static Image bake(int width, int height, ColorAlphaType alpha, Consumer<Canvas> drawing) {
    var info = new ImageInfo(Math.max(1, width), Math.max(1, height), ColorType.BGRA_8888, alpha);
    try (Surface surface = Surface.makeRaster(info)) {
      drawing.accept(surface.getCanvas());
      return surface.makeImageSnapshot();
    }
  }

  /** The picture out of focus; {@code sigma} in its own pixels. Its size stays. */
  static Image blurred(Image image, float sigma) {
    return bake(
        image.getWidth(),
        image.getHeight(),
        canvas -> {
          try (ImageFilter blur = ImageFilter.makeBlur(sigma, sigma, FilterTileMode.DECAL);
              Paint paint = new Paint().setImageFilter(blur)) {
            canvas.drawImage(image, 0, 0, paint);
          }
        });
  }

  /** Draws a picture stretched to a place, smoothly. */
  static void put(Canvas canvas, Image image, Zone to, double alpha) {
    if (alpha <= 0.003 || to.empty()) {
      return;
    }
    Rect all = Rect.makeWH(image.getWidth(), image.getHeight());
    if (alpha >= 0.997) {
      canvas.drawImageRect(image, all, to.rect(), SamplingMode.LINEAR, null, false);
      return;
    }
    try (Paint paint = new Paint().setAlphaf((float) alpha)) {
      canvas.drawImageRect(image, all, to.rect(), SamplingMode.LINEAR, paint, false);
    }
  }

  /**
   * Draws a picture at its own size: copied where nothing is scaled, smoothly where the camera has
   * come nearer.
   */
  static void lay(Canvas canvas, Image image, float x, float y, @Nullable Paint paint) {
    if (canvas.getLocalToDevice().getMat()[0] == 1) {
      canvas.drawImage(image, x, y, paint);
      return;
    }
    Rect all = Rect.makeWH(image.getWidth(), image.getHeight());
    canvas.drawImageRect(image, all, all.offset(x, y), SamplingMode.LINEAR, paint, false);
  }

  static int argb(Colour colour, double alpha) {
    return (int) Math.round(Easing.clamp(alpha) * 255) << 24 | colour.rgb();
  }

  static Paint fill(Colour colour, double alpha) {
    return new Paint().setAntiAlias(true).setColor(argb(colour, alpha));
  }
}
