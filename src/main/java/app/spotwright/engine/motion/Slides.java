package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Shader;

/**
 * Passages in which whole pictures, or slats of them, slide: at whole pixels, which costs least.
 */
final class Slides {
  /** How far the old picture goes along with the page that covers it. */
  private static final double FOLLOWS = 0.28;

  /** Share of the time that lies between the first slat and the last. */
  private static final double STAGGER = 0.5;

  private Slides() {}

  static Passage push(Passage.Setting setting) {
    int w = setting.width();
    int h = setting.height();
    boolean sideways = setting.broad();
    return (canvas, before, after, progress) -> {
      int way = (int) Math.round((sideways ? w : h) * Easing.expoInOut(progress));
      canvas.drawImage(before, sideways ? -way : 0, sideways ? 0 : -way);
      canvas.drawImage(after, sideways ? w - way : 0, sideways ? 0 : h - way);
    };
  }

  static Passage page(Passage.Setting setting) {
    int w = setting.width();
    int h = setting.height();
    boolean sideways = setting.broad();
    float shade = setting.shortSide() * 0.09f;
    return (canvas, before, after, progress) -> {
      double eased = Easing.swing(progress);
      int whole = sideways ? w : h;
      int edge = whole - (int) Math.round(whole * eased);
      int back = (int) Math.round(whole * FOLLOWS * eased);
      canvas.drawImage(before, sideways ? -back : 0, sideways ? 0 : -back);
      Zone left = sideways ? new Zone(0, 0, edge, h) : new Zone(0, 0, w, edge);
      dim(canvas, left, 0.42 * eased);
      Zone along = sideways ? left.right(shade) : left.bottom(shade);
      shadow(canvas, along, sideways);
      canvas.drawImage(after, sideways ? edge : 0, sideways ? 0 : edge);
    };
  }

  /** Slats that go up one after the other; the new picture comes with them. */
  static Passage blinds(Passage.Setting setting) {
    int w = setting.width();
    int h = setting.height();
    int slats = setting.size().width() * 10 >= h * 14 ? 9 : setting.broad() ? 7 : 5;
    return (canvas, before, after, progress) -> {
      for (int i = 0; i < slats; i++) {
        int left = w * i / slats;
        int right = w * (i + 1) / slats;
        double late = STAGGER * i / (slats - 1);
        double eased = Easing.swing((progress - late) / (1 - STAGGER));
        int way = (int) Math.round(h * eased);
        Zone slat = Zone.edges(left, 0, right, h);
        canvas.save();
        canvas.clipRect(slat.rect());
        canvas.drawImage(before, 0, -way);
        dim(canvas, slat, 0.5 * eased);
        canvas.drawImage(after, 0, h - way);
        canvas.restore();
      }
    };
  }

  private static void dim(Canvas canvas, Zone zone, double alpha) {
    try (Paint paint = Picturing.fill(new Colour(0), alpha)) {
      canvas.drawRect(zone.rect(), paint);
    }
  }

  private static void shadow(Canvas canvas, Zone zone, boolean sideways) {
    int[] colours = {0, 0x73000000};
    try (Shader shader =
            sideways
                ? Shader.makeLinearGradient(zone.x(), 0, zone.right(), 0, colours)
                : Shader.makeLinearGradient(0, zone.y(), 0, zone.bottom(), colours);
        Paint paint = new Paint().setShader(shader).setDither(true)) {
      canvas.drawRect(zone.rect(), paint);
    }
  }
}
