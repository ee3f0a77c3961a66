package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import java.util.ArrayList;
import java.util.List;

/**
 * The product again, close to the lens and far out of focus, where a tall frame has no words: it
 * comes up from below as the sharp one drops in, and turns a little as it drifts.
 */
final class Echoes implements Layer {
  private static final int COARSE = 5;

  /**
   * One of them.
   *
   * @param x middle, share of the frame's width
   * @param y middle, share of its height
   * @param degrees that it leans
   * @param size of its longer side, share of the frame's width
   */
  private record Echo(
      Image image, double x, double y, double degrees, double size, double alpha, double delay) {}

  private final Stage stage;
  private final List<Echo> echoes = new ArrayList<>();

  /**
   * @param tilt degrees that the sharp product leans
   */
  Echoes(Stage stage, ProductArt art, double tilt) {
    this.stage = stage;
    double side = tilt > 0 ? 1 : -1;
    double haze = stage.scheme().deep() ? 0.62 : 0.5;
    echoes.add(new Echo(blurred(art, 8), 0.5 - side * 0.34, 0.93, -2.6 * tilt, 0.78, haze, 6));
    echoes.add(new Echo(blurred(art, 4), 0.5 + side * 0.36, 0.89, 3.4 * tilt, 0.42, haze * 0.8, 2));
  }

  /** A small picture of it, out of focus, with room around it. */
  private Image blurred(ProductArt art, int softness) {
    float unit = stage.sheet().width() / (float) COARSE * 0.5f;
    float scale = unit / Math.max(art.solid().w(), art.solid().h());
    int w = Math.max(1, Math.round(art.image().getWidth() * scale));
    int h = Math.max(1, Math.round(art.image().getHeight() * scale));
    float sigma = Math.max(1, unit * softness / 160f);
    int pad = (int) Math.ceil(3 * sigma);
    Image small = Scaling.to(art.image(), w, h);
    try (small) {
      Image padded =
          Picturing.bake(w + 2 * pad, h + 2 * pad, canvas -> canvas.drawImage(small, pad, pad));
      try (padded) {
        return stage.keep(Picturing.blurred(padded, sigma));
      }
    }
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    Sheet sheet = stage.sheet();
    for (Echo one : echoes) {
      double in = stage.clock().progress(frame, one.delay(), 34);
      if (in <= 0) {
        continue;
      }
      double rise = (1 - Easing.expoOut(in)) * 0.22 - 0.028 * stage.clock().share(frame);
      double sway = one.degrees() + 3 * Easing.wave(frame, 210, one.size());
      double scale = one.size() * sheet.width() / (sheet.width() * 0.5 / COARSE);
      float w = (float) (one.image().getWidth() * scale);
      float h = (float) (one.image().getHeight() * scale);
      canvas.save();
      canvas.translate(
          (float) (one.x() * sheet.width()), (float) ((one.y() + rise) * sheet.height()));
      canvas.rotate((float) sway);
      Picturing.put(
          canvas, one.image(), new Zone(-w / 2, -h / 2, w, h), one.alpha() * Easing.smooth(in * 2));
      canvas.restore();
    }
  }

  @Override
  public Zone reach() {
    return stage.sheet().full();
  }
}
