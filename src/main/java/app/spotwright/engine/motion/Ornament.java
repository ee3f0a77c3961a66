package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.skija.PathEffect;
import io.github.humbleui.types.RRect;

/** The still ornament of a mood, painted once for a scene. */
final class Ornament {
  private Ornament() {}

  static void paint(Canvas canvas, Stage stage) {
    switch (stage.program().look().mood()) {
      case ELEGANT -> frame(canvas, stage);
      case RUSTIC -> stitches(canvas, stage);
      case SLEEK -> grid(canvas, stage);
      case ENERGETIC -> stripes(canvas, stage);
      case FUNKY -> bands(canvas, stage, 58, 4);
      case MELLOW -> bands(canvas, stage, 9, 5);
      case WARM -> sun(canvas, stage);
      case CALM -> arcs(canvas, stage);
      case UPBEAT, PLAYFUL, CINEMATIC, DREAMY -> {}
    }
  }

  private static Paint line(Stage stage, Colour colour, double alpha, double units) {
    return Picturing.fill(colour, alpha)
        .setStroke(true)
        .setStrokeWidth(Math.max(1, stage.px(units)));
  }

  private static RRect inset(Stage stage, double units, double corner) {
    Zone full = stage.sheet().full().inset(stage.px(units), stage.px(units));
    return RRect.makeXYWH(full.x(), full.y(), full.w(), full.h(), stage.px(corner));
  }

  /** Two hairlines. */
  private static void frame(Canvas canvas, Stage stage) {
    try (Paint paint = line(stage, stage.scheme().accent(), 0.75, 2.4)) {
      canvas.drawRRect(inset(stage, 30, 0), paint);
      paint.setColor(Picturing.argb(stage.scheme().accent(), 0.3));
      canvas.drawRRect(inset(stage, 42, 0), paint);
    }
  }

  private static void stitches(Canvas canvas, Stage stage) {
    float[] dashes = {stage.px(24), stage.px(15)};
    try (PathEffect dash = PathEffect.makeDash(dashes, 0);
        Paint paint = line(stage, stage.scheme().accent(), 0.65, 5).setPathEffect(dash)) {
      canvas.drawRRect(inset(stage, 32, 26), paint);
    }
  }

  /** Squared paper with marks where lines cross. */
  private static void grid(Canvas canvas, Stage stage) {
    Sheet sheet = stage.sheet();
    float step = stage.px(108);
    Scheme scheme = stage.scheme();
    Colour ink = scheme.deep() ? scheme.light() : scheme.dark();
    try (Paint paint = line(stage, ink, 0.07, 1.6)) {
      for (float x = step / 2; x < sheet.width(); x += step) {
        canvas.drawLine(x, 0, x, sheet.height(), paint);
      }
      for (float y = step / 2; y < sheet.height(); y += step) {
        canvas.drawLine(0, y, sheet.width(), y, paint);
      }
      paint.setColor(Picturing.argb(scheme.accent(), 0.9)).setStrokeWidth(stage.px(3));
      float arm = stage.px(11);
      for (int i = 0; i < 6; i++) {
        float x = step / 2 + step * stage.variant(110 + i, (int) (sheet.width() / step));
        float low = sheet.tall() ? 0.77f : 0.9f;
        int first = (int) Math.ceil((sheet.height() * low - step / 2) / step);
        int rows = Math.max(1, (int) ((sheet.height() - step / 2) / step) - first + 1);
        float y = step / 2 + step * (first + stage.variant(120 + i, rows));
        canvas.drawLine(x - arm, y, x + arm, y, paint);
        canvas.drawLine(x, y - arm, x, y + arm, paint);
      }
    }
  }

  /** Slanting bars across two opposite corners. */
  private static void stripes(Canvas canvas, Stage stage) {
    Sheet sheet = stage.sheet();
    float reach = Math.min(sheet.width(), sheet.height()) * (sheet.tall() ? 0.4f : 0.2f);
    float bar = reach / 7;
    Scheme scheme = stage.scheme();
    for (int i = 0; i < 4; i++) {
      Colour colour = i % 2 == 0 ? scheme.accent() : scheme.second().mix(scheme.shadow(), 0.2);
      float from = reach - 2 * i * bar;
      float to = from - bar;
      try (Paint paint = Picturing.fill(colour, i % 2 == 0 ? 0.95 : 0.7)) {
        corner(
            canvas,
            sheet.width(),
            0,
            new float[] {-from * 0.5f, from * 0.5f, -to * 0.5f, to * 0.5f},
            paint);
        corner(canvas, 0, sheet.height(), new float[] {from, -from, to, -to}, paint);
      }
    }
  }

  /** A bar between two distances from a corner. */
  private static void corner(Canvas canvas, float x, float y, float[] reach, Paint paint) {
    try (PathBuilder builder = new PathBuilder()) {
      builder.moveTo(x + reach[0], y).lineTo(x, y + reach[1]);
      builder.lineTo(x, y + reach[3]).lineTo(x + reach[2], y);
      try (Path path = builder.closePath().detach()) {
        canvas.drawPath(path, paint);
      }
    }
  }

  /** Waves along the foot of the frame, one below the other. */
  private static void bands(Canvas canvas, Stage stage, double units, int count) {
    Sheet sheet = stage.sheet();
    Scheme scheme = stage.scheme();
    Colour[] colours = {
      scheme.accent(), scheme.glow(), scheme.second(), scheme.accent().mix(scheme.base(), 0.4)
    };
    float step = stage.px(units * 1.02 + (units < 20 ? 22 : 0));
    float top = sheet.height() - step * count + step * (sheet.tall() ? 0.2f : 1.6f);
    float swing = stage.px(sheet.tall() ? 60 : 20);
    double phase = stage.variant(131, 100) / 100.0;
    for (int i = 0; i < count; i++) {
      try (Paint paint = line(stage, colours[i % colours.length], 0.9, units);
          PathBuilder builder = new PathBuilder()) {
        for (int x = -40; x <= sheet.width() + 40; x += 12) {
          float y = (float) (top + i * step + swing * Easing.wave(x, sheet.width() * 0.8, phase));
          if (x == -40) {
            builder.moveTo(x, y);
          } else {
            builder.lineTo(x, y);
          }
        }
        try (Path path = builder.detach()) {
          canvas.drawPath(path, paint);
        }
      }
    }
  }

  /** A half disc with rings, rising from the foot of the frame. */
  private static void sun(Canvas canvas, Stage stage) {
    Sheet sheet = stage.sheet();
    Scheme scheme = stage.scheme();
    float r = sheet.width() * (sheet.tall() ? 0.4f : 0.2f);
    float cx = sheet.width() * (stage.mirrored() ? 0.3f : 0.7f);
    float cy = sheet.height() * (sheet.tall() ? 1.0f : 1.1f);
    Colour colour = scheme.deep() ? scheme.glow() : scheme.second().mix(scheme.accent(), 0.18);
    for (int i = 3; i >= 0; i--) {
      try (Paint paint = Picturing.fill(colour, i == 0 ? 0.85 : 0.2)) {
        canvas.drawCircle(cx, cy, r * (1 + 0.2f * i), paint);
      }
    }
  }

  /** Broad quarter circles about a lower corner. */
  private static void arcs(Canvas canvas, Stage stage) {
    Sheet sheet = stage.sheet();
    float unit = Math.min(sheet.width(), sheet.height());
    float cx = stage.mirrored() ? sheet.width() : 0;
    float base = unit * (sheet.tall() ? 0.2f : 0.1f);
    for (int i = 0; i < 3; i++) {
      try (Paint paint =
          line(stage, stage.scheme().second(), stage.scheme().deep() ? 0.5 : 0.8, unit / 24)) {
        paint.setStrokeWidth(unit * 0.045f);
        canvas.drawCircle(cx, sheet.height(), base + i * unit * 0.085f, paint);
      }
    }
  }
}
