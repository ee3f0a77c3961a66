package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;

/** Two more of the product behind it, left and right, smaller and out of focus. */
final class Rank implements Layer {
  private static final int COARSE = 3;

  private final Stage stage;
  private final ProductActor front;
  private final Image image;
  private final Image contact;
  private final float scale;
  private final int index;
  private final Zone words;
  private final float apart;

  /**
   * @param scale size of the front one's
   * @param index 0 for the pair next to it, 1 for the one after
   * @param words where none of them may stand
   */
  Rank(Stage stage, ProductArt art, ProductActor front, float scale, int index, Zone words) {
    this.stage = stage;
    this.front = front;
    this.scale = scale;
    this.index = index;
    this.words = words;
    Zone rest = front.rest();
    Image sharp =
        Scaling.to(
            art.image(),
            Math.max(1, Math.round(rest.w() * scale / COARSE)),
            Math.max(1, Math.round(rest.h() * scale / COARSE)));
    try (sharp) {
      image = stage.keep(Picturing.blurred(sharp, stage.px(5 + 5 * index) / COARSE));
    }
    contact = stage.keep(Soft.blob(stage.scheme().shadow(), stage.scheme().deep() ? 0.6 : 0.36));
    apart = front.solid().w() * (index == 0 ? 0.94f : 1.72f);
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    double in = Easing.expoOut(stage.clock().progress(frame, 6 + 5.0 * index, 30));
    if (in <= 0) {
      return;
    }
    double nearer = 1 + 0.02 * (1 - index) * stage.clock().share(frame);
    for (int side = -1; side <= 1; side += 2) {
      Zone solid = front.solid();
      Zone rest = front.rest();
      float dx = (float) (side * apart * in * nearer);
      float foot = solid.bottom() - stage.px(10 + 16 * (index + 1));
      float cx = solid.cx() + dx;
      float w = rest.w() * scale;
      float h = rest.h() * scale;
      float x = cx - (solid.cx() - rest.x()) * scale;
      float y = foot - (solid.bottom() - rest.y()) * scale;
      if (words.meets(new Zone(x, y, w, h))) {
        continue;
      }
      float under = solid.w() * scale * 1.1f;
      Picturing.put(
          canvas,
          contact,
          new Zone(cx - under / 2, foot - under * 0.06f, under, under * 0.12f),
          in);
      Picturing.put(canvas, image, new Zone(x, y, w, h), Easing.smooth(in * 1.4));
    }
  }

  @Override
  public Zone reach() {
    return front.solid().grown(apart + front.solid().w());
  }
}
