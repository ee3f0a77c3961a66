package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import java.util.Locale;

/** Rows of the brand's name, great and faint, that run against one another. */
final class NameBackdrop implements Layer {
  private static final double ROW_UNITS = 236;
  private static final double UNITS_A_FRAME = 1.5;

  private final Stage stage;
  private final Zone cloth;
  private final Colour base;
  private final Image row;
  private final Image ground;
  private final float height;

  NameBackdrop(Stage stage, Zone focus) {
    this.stage = stage;
    cloth = stage.sheet().cloth();
    Scheme scheme = stage.scheme();
    base = scheme.base();
    height = stage.px(ROW_UNITS);
    row = stage.keep(row(scheme));
    ground = stage.keep(ground(scheme, focus));
  }

  /** The wall with a light behind the product. */
  private Image ground(Scheme scheme, Zone focus) {
    float r = Math.max(focus.w(), focus.h()) * 0.95f;
    Zone spot = new Zone(focus.cx() - r, focus.cy() - r, 2 * r, 2 * r);
    Image light = Soft.blob(scheme.glow(), 0.9);
    try (light) {
      return Picturing.bakeOpaque(
          cloth,
          canvas -> {
            canvas.clear(Picturing.argb(base, 1));
            Picturing.put(canvas, light, spot, 1);
          });
    }
  }

  /** The name again and again, at least as wide as the frame, ending where it begins. */
  private Image row(Scheme scheme) {
    Cut cut = stage.type().headline().cut();
    String name = stage.program().brand().strip();
    Word word =
        Word.shaped(name.isEmpty() ? "•" : name.toUpperCase(Locale.ROOT), cut, 0, true, false);
    float size = height * 0.9f;
    float step = Math.max(height, (word.advance() + 2.2f * word.space()) * size / Word.SIZE);
    int copies = Math.max(1, (int) Math.ceil(Math.min(cloth.w() * 1.2f, 6000) / step));
    int width = Math.round(step * copies);
    Colour ink = scheme.second().mix(base, scheme.deep() ? 0.45 : 0.25);
    return Picturing.bake(
        width,
        Math.round(height),
        canvas -> {
          for (int i = 0; i <= copies; i++) {
            canvas.save();
            canvas.translate(i * (float) width / copies, height * 0.83f);
            Typesetter.write(canvas, word.glyphs(), size, ink);
            canvas.restore();
          }
        });
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    Picturing.lay(canvas, ground, cloth.x(), cloth.y(), null);
    double beat = stage.px(9) * stage.clock().pulse(frame);
    int rows = (int) Math.ceil(cloth.h() / height) + 1;
    float first = cloth.cy() - rows * height / 2;
    try (Paint paint = new Paint()) {
      for (int i = 0; i < rows; i++) {
        double travel = stage.px(UNITS_A_FRAME) * frame + beat + i * 0.37 * row.getWidth();
        float offset = (float) (travel % row.getWidth());
        float x = Math.round(i % 2 == 0 ? -offset : offset - row.getWidth());
        float y = Math.round(first + i * height);
        for (float at = cloth.x() + x; at < cloth.right(); at += row.getWidth()) {
          Picturing.lay(canvas, row, at, y, paint);
        }
      }
    }
  }

  @Override
  public Zone reach() {
    return cloth;
  }
}
