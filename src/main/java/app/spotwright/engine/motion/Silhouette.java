package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorFilter;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;

/** A thing of the product's shape and of no brand at all. */
final class Silhouette implements Layer {
  private final Stage stage;
  private final Image image;
  private final Zone place;

  Silhouette(Stage stage, ProductArt art, Zone box, Colour colour) {
    this.stage = stage;
    float scale = Math.min(box.w() / art.solid().w(), box.h() / art.solid().h());
    float w = art.image().getWidth() * scale;
    float h = art.image().getHeight() * scale;
    float x = box.cx() - (art.solid().x() + art.solid().w() / 2) * scale;
    float y = box.cy() - (art.solid().y() + art.solid().h() / 2) * scale;
    place = new Zone(Math.round(x), Math.round(y), Math.round(w), Math.round(h));
    image = stage.keep(flat(art, place, colour));
  }

  private static Image flat(ProductArt art, Zone place, Colour colour) {
    int w = Math.max(1, Math.round(place.w()));
    int h = Math.max(1, Math.round(place.h()));
    Image scaled = Scaling.to(art.image(), w, h);
    try (scaled) {
      return Picturing.bake(
          w,
          h,
          canvas -> {
            try (ColorFilter filter =
                    ColorFilter.makeBlend(Picturing.argb(colour, 1), BlendMode.SRC_IN);
                Paint paint = new Paint().setColorFilter(filter)) {
              canvas.drawImage(scaled, 0, 0, paint);
            }
          });
    }
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    double in = stage.clock().progress(frame, 4, 18);
    float dy = (float) ((1 - Easing.expoOut(in)) * stage.px(70));
    Picturing.put(canvas, image, place.moved(0, dy), Easing.smooth(in * 1.6));
  }

  @Override
  public Zone reach() {
    return place.union(place.moved(0, stage.px(72)));
  }
}
