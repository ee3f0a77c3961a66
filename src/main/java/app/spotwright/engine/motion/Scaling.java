package app.spotwright.engine.motion;

import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;

/** Scales a picture once, with care, to the size that it is drawn at. */
final class Scaling {
  private Scaling() {}

  /** Halves exactly as long as it can, then takes the rest with a cubic. The caller closes it. */
  static Image to(Image source, int width, int height) {
    Image current = source;
    while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
      Image half =
          drawn(current, current.getWidth() / 2, current.getHeight() / 2, SamplingMode.LINEAR);
      closeUnless(source, current);
      current = half;
    }
    Image exact = drawn(current, width, height, SamplingMode.CATMULL_ROM);
    closeUnless(source, current);
    return exact;
  }

  private static void closeUnless(Image source, Image image) {
    if (image != source) {
      image.close();
    }
  }

  private static Image drawn(Image source, int width, int height, SamplingMode sampling) {
    return Picturing.bake(
        width,
        height,
        canvas ->
            canvas.drawImageRect(
                source,
                Rect.makeWH(source.getWidth(), source.getHeight()),
                Rect.makeWH(width, height),
                sampling,
                null,
                true));
  }
}
