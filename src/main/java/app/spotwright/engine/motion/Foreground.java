package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Large things close to the lens and far out of focus at the frame's lower edge and corners: they
 * move faster than what is behind them, and give the picture depth where no words may stand.
 */
final class Foreground implements Layer {
  private static final int SIZE = 96;

  private record Shape(
      Image image, double x, double y, double radius, double speed, double phase, double alpha) {}

  private final Sheet sheet;
  private final List<Shape> shapes = new ArrayList<>();

  Foreground(Stage stage) {
    sheet = stage.sheet();
    Scheme scheme = stage.scheme();
    SplittableRandom random = stage.random(71);
    Colour[] colours = {scheme.glow(), scheme.accent(), scheme.second(), scheme.light()};
    boolean mirrored = random.nextBoolean();
    double low = sheet.tall() ? 0.87 : 0.97;
    double[][] places = {{0.04, low, 0.2}, {0.93, low + 0.05, 0.15}, {0.36, low + 0.12, 0.11}};
    for (int i = 0; i < places.length; i++) {
      double x = mirrored ? 1 - places[i][0] : places[i][0];
      shapes.add(
          new Shape(
              stage.keep(disc(colours[i])),
              x,
              places[i][1],
              places[i][2],
              0.0011 + 0.0005 * i,
              random.nextDouble(),
              scheme.deep() ? 0.34 : 0.42));
    }
  }

  private static Image disc(Colour colour) {
    Image hard =
        Picturing.bake(
            SIZE,
            SIZE,
            canvas -> {
              try (Paint paint = Picturing.fill(colour, 1)) {
                canvas.drawCircle(SIZE / 2f, SIZE / 2f, SIZE * 0.36f, paint);
              }
            });
    try (hard) {
      return Picturing.blurred(hard, 4.5f);
    }
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    float unit = Math.min(sheet.width(), sheet.height());
    for (Shape one : shapes) {
      double r = one.radius() * unit / 0.72;
      double x = one.x() + 0.035 * Easing.wave(frame, 310, one.phase());
      double y = one.y() - one.speed() * frame * 0.35;
      Zone at =
          new Zone(
              (float) (x * sheet.width() - r),
              (float) (y * sheet.height() - r),
              (float) (2 * r),
              (float) (2 * r));
      Picturing.put(canvas, one.image(), at, one.alpha());
    }
  }

  @Override
  public Zone reach() {
    return sheet.full();
  }
}
