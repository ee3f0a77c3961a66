package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import java.util.ArrayList;
import java.util.List;

/**
 * The product again, close to the lens and far out of focus, where a tall frame has no words: it
 * comes up from below as the sharp one drops in, and drifts on. Each is turned, blurred and thinned
 * once; then whole pixels are copied, which nobody sees on something so soft.
 */
final class Echoes implements Layer {
  private static final int COARSE = 5;
  private static final double ENTRANCE = 34;

  /**
   * One of them.
   *
   * @param x middle, share of the frame's width
   * @param y middle, share of its height
   */
  private record Echo(Image image, double x, double y, double delay) {}

  private final Stage stage;
  private final List<Echo> echoes = new ArrayList<>();

  /**
   * @param tilt degrees that the sharp product leans
   */
  Echoes(Stage stage, ProductArt art, double tilt) {
    this.stage = stage;
    double side = tilt > 0 ? 1 : -1;
    double haze = stage.scheme().deep() ? 0.62 : 0.5;
    Image near = baked(art, new Manner(0.78, -2.6 * tilt, 8, haze));
    Image far = baked(art, new Manner(0.42, 3.4 * tilt, 4, haze * 0.8));
    echoes.add(new Echo(near, 0.5 - side * 0.34, 0.93, 6));
    echoes.add(new Echo(far, 0.5 + side * 0.36, 0.89, 2));
  }

  /**
   * How one looks.
   *
   * @param size of its longer side, share of the frame's width
   * @param degrees that it leans
   * @param softness of its edges
   * @param alpha opacity
   */
  private record Manner(double size, double degrees, double softness, double alpha) {}

  private Image baked(ProductArt art, Manner look) {
    float longer = (float) (look.size() * stage.sheet().width());
    float scale = longer / Math.max(art.solid().w(), art.solid().h());
    float w = art.image().getWidth() * scale;
    float h = art.image().getHeight() * scale;
    float sigma = (float) (longer * look.softness() / 160);
    float across = (float) StrictMath.hypot(w, h) + 6 * sigma;
    int coarse = Math.max(1, Math.round(across / COARSE));
    Image small =
        Scaling.to(
            art.image(), Math.max(1, Math.round(w / COARSE)), Math.max(1, Math.round(h / COARSE)));
    try (small) {
      Image turned =
          Picturing.bake(
              coarse,
              coarse,
              canvas -> {
                canvas.translate(coarse / 2f, coarse / 2f);
                canvas.rotate((float) look.degrees());
                Zone at = new Zone(-w / 2, -h / 2, w, h);
                float less = 1f / COARSE;
                canvas.scale(less, less);
                Picturing.put(canvas, small, at, look.alpha());
              });
      try (turned;
          Image soft = Picturing.blurred(turned, Math.max(1, sigma / COARSE))) {
        int size = Math.round(across);
        Zone all = new Zone(0, 0, size, size);
        return stage.keep(
            Picturing.bake(size, size, canvas -> Picturing.put(canvas, soft, all, 1)));
      }
    }
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    Sheet sheet = stage.sheet();
    for (Echo one : echoes) {
      double in = stage.clock().progress(frame, one.delay(), ENTRANCE);
      if (in <= 0) {
        continue;
      }
      double rise = (1 - Easing.expoOut(in)) * 0.22 - 0.028 * stage.clock().share(frame);
      float x = Math.round(one.x() * sheet.width() - one.image().getWidth() / 2f);
      float y = Math.round((one.y() + rise) * sheet.height() - one.image().getHeight() / 2f);
      double alpha = Easing.smooth(in * 2);
      if (alpha >= 1) {
        Picturing.lay(canvas, one.image(), x, y, null);
      } else {
        try (Paint paint = new Paint().setAlphaf((float) alpha)) {
          Picturing.lay(canvas, one.image(), x, y, paint);
        }
      }
    }
  }

  @Override
  public Zone reach() {
    return stage.sheet().full();
  }
}
