package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Typesetter.Align;
import app.spotwright.media.Box;
import app.spotwright.media.Colour;
import app.spotwright.media.Picture;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;
import org.jspecify.annotations.Nullable;

/** The brand's logo, or its name where there is none. */
final class BrandMark {
  private static final double UNREADABLE = 1.9;

  private final Stage stage;
  private final TypeStyle style;
  private final Setting name;
  private final @Nullable Picture logo;
  private final float width;
  private final float height;

  BrandMark(Stage stage, float mostWidth, double units) {
    this.stage = stage;
    logo = stage.props().logo();
    Cut cut = stage.type().headline().cut();
    boolean upper = stage.type().headline().upper();
    style =
        new TypeStyle(
            cut,
            cut,
            TypeStyle.Emphasis.NONE,
            upper,
            upper ? 0.04 : 0.01,
            1.2,
            units * 0.62,
            18,
            1,
            false);
    if (logo == null) {
      name =
          Setting.fit(
              stage.program().brand(), style, mostWidth, stage.px(units), stage.sheet().k());
      width = name.width();
      height = name.height();
    } else {
      name = new Setting(java.util.List.of(), 0, 0);
      float scale =
          Math.min(mostWidth * 0.7f / logo.width(), stage.px(units * 1.1) / logo.height());
      width = logo.width() * scale;
      height = logo.height() * scale;
    }
  }

  float height() {
    return height;
  }

  void write(Zone zone, Align align, double delay) {
    Picture picture = logo;
    if (picture == null) {
      stage.write(name, style, new Stage.Manner(zone, align, Kinetic.FADE, delay), false);
      return;
    }
    float x = align == Align.LEFT ? zone.x() : zone.cx() - width / 2;
    Zone at = new Zone(Math.round(x), Math.round(zone.y()), Math.round(width), Math.round(height));
    stage.add(new Logo(stage, image(picture), at, plate(stage, picture, at), delay));
  }

  private Image image(Picture picture) {
    Image whole = ProductArt.crop(picture, new Box(0, 0, picture.width(), picture.height()));
    try (whole) {
      return stage.keep(
          Scaling.to(whole, Math.max(1, Math.round(width)), Math.max(1, Math.round(height))));
    }
  }

  /** Colour of the plate for a logo that would not stand out from the ground, or null. */
  static @Nullable Colour plate(Stage stage, Picture picture, Zone at) {
    double own = luminance(picture);
    Ground.Range behind = stage.ground().under(at);
    double low = ratio(own, behind.low());
    double high = ratio(own, behind.high());
    if (Math.min(low, high) >= UNREADABLE) {
      return null;
    }
    return own > 0.4 ? stage.scheme().dark() : stage.scheme().light();
  }

  private static double ratio(double a, double b) {
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Picture picture) {
    byte[] rgba = picture.rgba();
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < rgba.length; i += 4 * 7) {
      int rgb = (rgba[i] & 0xFF) << 16 | (rgba[i + 1] & 0xFF) << 8 | rgba[i + 2] & 0xFF;
      double alpha = rgba[i + 3] & 0xFF;
      sum += new Colour(rgb).luminance() * alpha;
      weight += alpha;
    }
    return weight == 0 ? 0.5 : sum / weight;
  }

  /** The logo on the frame. */
  private record Logo(Stage stage, Image image, Zone at, @Nullable Colour plate, double delay)
      implements Layer {
    @Override
    public void draw(Canvas canvas, int frame) {
      double in = stage.clock().progress(frame, delay, 18);
      double alpha = Easing.smooth(in);
      if (alpha <= 0) {
        return;
      }
      Colour colour = plate;
      if (colour != null) {
        float pad = stage.px(18);
        try (Paint paint = Picturing.fill(colour, alpha)) {
          canvas.drawRRect(
              RRect.makeXYWH(
                  at.x() - pad, at.y() - pad, at.w() + 2 * pad, at.h() + 2 * pad, stage.px(18)),
              paint);
        }
      }
      Picturing.put(canvas, image, at, alpha);
    }

    @Override
    public boolean restsAt(int frame) {
      return stage.clock().rests(frame, delay, 18);
    }

    @Override
    public Zone reach() {
      return at.grown(stage.px(20));
    }
  }
}
