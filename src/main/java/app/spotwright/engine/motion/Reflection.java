package app.spotwright.engine.motion;

import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Shader;

/** The product mirrored in a polished floor, fading with depth. */
final class Reflection {
  private static final float DEPTH = 0.42f;
  private static final int COARSE = 2;

  private Reflection() {}

  /** Half the size of the product's picture: a floor is never as sharp. The caller closes it. */
  static Image of(Image product, ProductArt art, Stage stage) {
    float scale = (float) product.getHeight() / art.image().getHeight() / COARSE;
    float foot = art.solid().bottom() * scale;
    int width = Math.max(1, product.getWidth() / COARSE);
    int height = Math.max(1, Math.round(art.solid().h() * scale * DEPTH));
    Image sharp =
        Picturing.bake(
            width,
            height,
            canvas -> {
              canvas.save();
              canvas.translate(0, foot);
              canvas.scale(1f / COARSE, -1f / COARSE);
              canvas.drawImage(product, 0, 0);
              canvas.restore();
              fade(canvas, width, height);
            });
    try (sharp) {
      return Picturing.blurred(sharp, Math.max(0.4f, stage.px(1.6)));
    }
  }

  private static void fade(io.github.humbleui.skija.Canvas canvas, int width, int height) {
    try (Shader shader =
            Shader.makeLinearGradient(
                0, 0, 0, height, new int[] {0x5CFFFFFF, 0x24FFFFFF, 0x00FFFFFF});
        Paint paint = new Paint().setShader(shader).setBlendMode(BlendMode.DST_IN)) {
      canvas.drawRect(io.github.humbleui.types.Rect.makeWH(width, height), paint);
    }
  }

  /** Where the mirrored foot begins when the product's picture is drawn there. */
  static float top(Zone drawn, ProductArt art) {
    return drawn.y() + drawn.h() * art.solid().bottom() / art.image().getHeight();
  }
}
