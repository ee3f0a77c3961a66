package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorFilter;
import io.github.humbleui.skija.FilterMipmap;
import io.github.humbleui.skija.FilterMode;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.MipmapMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.Rect;

/** The shadows under a product: a soft one of its outline, and one where it meets the floor. */
final class ProductShadow {
  private static final int COARSE = 4;

  private final Zone rest;
  private final Zone solid;
  private final Image outline;
  private final Image contact;
  private final float margin;
  private final float fall;
  private final Zone foot;
  private final boolean drawsFoot;

  ProductShadow(Stage stage, ProductArt art, Zone rest, Zone solid, boolean floor) {
    this.rest = rest;
    this.solid = solid;
    margin = stage.px(84);
    fall = stage.px(floor ? 14 : 30);
    Colour colour = stage.scheme().shadow();
    boolean deep = stage.scheme().deep();
    double strength = art.card() ? 0.5 : deep ? 0.42 : 0.26;
    outline = stage.keep(outline(stage, art, rest, strength, margin));
    contact = stage.keep(Soft.blob(colour, deep ? 0.85 : 0.6));
    drawsFoot = floor && !art.footing().ownShadow();
    foot = foot(stage, art);
  }

  private Zone foot(Stage stage, ProductArt art) {
    float scale = solid.w() / art.solid().w();
    if (!art.footing().stands() || art.card()) {
      float w = solid.w() * 0.86f;
      return new Zone(solid.cx() - w / 2, solid.bottom() + stage.px(14), w, Math.max(6, w * 0.11f));
    }
    float w = art.footing().width() * scale * 1.42f;
    float h = Math.max(6, Math.min(w * 0.12f, stage.px(62)));
    float centre = rest.x() + art.footing().centre() * scale;
    return new Zone(centre - w / 2, solid.bottom() - h * 0.56f, w, h);
  }

  /**
   * A soft shadow of the product's outline, at a quarter of its size. The caller closes it.
   *
   * @param rest where the product's picture is drawn, pixels
   * @param strength opacity
   * @param margin around the picture, for the soft edge, pixels
   */
  static Image outline(Stage stage, ProductArt art, Zone rest, double strength, float margin) {
    Colour colour = stage.scheme().shadow();
    int width = Math.max(1, Math.round((rest.w() + 2 * margin) / COARSE));
    int height = Math.max(1, Math.round((rest.h() + 2 * margin) / COARSE));
    Zone inner = new Zone(margin / COARSE, margin / COARSE, rest.w() / COARSE, rest.h() / COARSE);
    Image hard =
        Picturing.bake(
            width,
            height,
            canvas -> {
              int tint = Picturing.argb(colour, 1);
              try (ColorFilter filter = ColorFilter.makeBlend(tint, BlendMode.SRC_IN);
                  Paint paint = new Paint().setColorFilter(filter).setAlphaf((float) strength)) {
                canvas.drawImageRect(
                    art.image(),
                    Rect.makeWH(art.image().getWidth(), art.image().getHeight()),
                    inner.rect(),
                    new FilterMipmap(FilterMode.LINEAR, MipmapMode.LINEAR),
                    paint,
                    true);
              }
            });
    try (hard) {
      return Picturing.blurred(hard, margin * 0.28f / COARSE);
    }
  }

  /**
   * @param at where the product's picture is drawn
   * @param dx how far it is beside its place
   */
  void draw(Canvas canvas, Zone at, float dx, double alpha, double scale) {
    float m = (float) (margin * scale);
    Picturing.put(canvas, outline, at.grown(m).moved(0, fall), alpha);
    if (drawsFoot) {
      float w = (float) (foot.w() * scale);
      Zone on = new Zone(foot.cx() - w / 2 + dx, foot.y(), w, foot.h());
      Picturing.put(canvas, contact, on, alpha);
    }
  }
}
