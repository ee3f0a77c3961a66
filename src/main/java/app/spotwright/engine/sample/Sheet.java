package app.spotwright.engine.sample;

import app.spotwright.media.Picture;
import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorSpace;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.Data;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.Font;
import io.github.humbleui.skija.FontMgr;
import io.github.humbleui.skija.ImageFilter;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.skija.Typeface;
import io.github.humbleui.types.Rect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** A canvas with the few strokes that labels and backdrops are made of. */
final class Sheet implements AutoCloseable {
  private final int width;
  private final int height;
  private final Surface surface;
  private final Canvas canvas;

  Sheet(int width, int height) {
    this(width, height, width);
  }

  /**
   * @param width that strokes are measured in
   * @param height that strokes are measured in
   * @param pixels across, of which the picture will really be
   */
  Sheet(int width, int height, int pixels) {
    this.width = width;
    this.height = height;
    this.surface = Surface.makeRasterN32Premul(pixels, height * pixels / width);
    this.canvas = surface.getCanvas();
    canvas.scale((float) pixels / width, (float) pixels / width);
  }

  Canvas canvas() {
    return canvas;
  }

  void fill(int rgb) {
    canvas.clear(0xFF000000 | rgb);
  }

  void rectangle(double x, double y, double w, double h, int argb) {
    with(
        argb,
        paint -> canvas.drawRect(Rect.makeXYWH((float) x, (float) y, (float) w, (float) h), paint));
  }

  void disc(double x, double y, double radius, int argb) {
    with(argb, paint -> canvas.drawCircle((float) x, (float) y, (float) radius, paint));
  }

  /** Top to bottom. */
  void gradient(double y, double h, int fromArgb, int toArgb) {
    shade(
        Shader.makeLinearGradient(0, (float) y, 0, (float) (y + h), new int[] {fromArgb, toArgb}),
        Rect.makeXYWH(0, (float) y, width, (float) h));
  }

  /** A soft spot that fades out at its radius. */
  void spot(double x, double y, double radius, int argb) {
    shade(
        Shader.makeRadialGradient(
            (float) x, (float) y, (float) radius, new int[] {argb, argb & 0xFFFFFF}),
        Rect.makeWH(width, height));
  }

  /** Draws into a layer that is blurred when it is done. */
  void blurred(double sigma, Runnable strokes) {
    try (ImageFilter filter =
            ImageFilter.makeBlur((float) sigma, (float) sigma, FilterTileMode.CLAMP);
        Paint paint = new Paint().setImageFilter(filter)) {
      canvas.saveLayer(null, paint);
      strokes.run();
      canvas.restore();
    }
  }

  /** Words centred on {@code x}, letters {@code spacing} apart, standing on {@code y}. */
  void words(String text, String font, double size, double spacing, double[] place, int rgb) {
    try (Typeface face = typeface(font);
        Font type = new Font(face, (float) size);
        Paint paint = new Paint().setColor(0xFF000000 | rgb)) {
      type.setSubpixel(true);
      double length = -spacing;
      for (int i = 0; i < text.length(); i++) {
        length += type.measureTextWidth(text.substring(i, i + 1)) + spacing;
      }
      double x = place[0] - length / 2;
      for (int i = 0; i < text.length(); i++) {
        String letter = text.substring(i, i + 1);
        canvas.drawString(letter, (float) x, (float) place[1], type, paint);
        x += type.measureTextWidth(letter) + spacing;
      }
    }
  }

  Picture picture() {
    int across = surface.getWidth();
    var info =
        new ImageInfo(
            across,
            surface.getHeight(),
            ColorType.RGBA_8888,
            ColorAlphaType.UNPREMUL,
            ColorSpace.getSRGB());
    try (Bitmap bitmap = new Bitmap()) {
      bitmap.allocPixels(info.withColorAlphaType(ColorAlphaType.PREMUL));
      surface.readPixels(bitmap, 0, 0);
      Object pixels = bitmap.readPixels(info, across * 4L, 0, 0);
      if (!(pixels instanceof byte[] rgba)) {
        throw new IllegalStateException("Skia does not give its pixels");
      }
      return new Picture(across, surface.getHeight(), rgba);
    }
  }

  @Override
  public void close() {
    surface.close();
  }

  private void shade(Shader shader, Rect area) {
    try (shader;
        Paint paint = new Paint().setShader(shader).setDither(true)) {
      canvas.drawRect(area, paint);
    }
  }

  private static void with(int argb, Consumer<Paint> stroke) {
    try (Paint paint = new Paint().setColor(argb).setAntiAlias(true)) {
      stroke.accept(paint);
    }
  }

  private static Typeface typeface(String name) {
    String resource = "/fonts/" + name + ".ttf";
    try (InputStream in = Sheet.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the bundled font %s is missing".formatted(resource));
      }
      try (Data data = Data.makeFromBytes(in.readAllBytes())) {
        Typeface face = FontMgr.getDefault().makeFromData(data);
        if (face == null) {
          throw new IllegalStateException("the bundled font %s is damaged".formatted(resource));
        }
        return face;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
