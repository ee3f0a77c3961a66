package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.util.SplittableRandom;

/**
 * A wall that the sun falls on through a window, shadows of leaves that sway in it, and a table.
 * Drawn coarsely: light through a window has no sharp edges.
 */
final class WindowBackdrop implements Layer {
  private static final int COARSE = 4;

  private final Stage stage;
  private final Zone full;
  private final Surface small;
  private final Image room;
  private final Image panes;
  private final Image branch;
  private final Image slab;
  private final Paint leafy;
  private final Grain grain;
  private final float table;
  private final boolean fromLeft;

  /**
   * @param table where the table begins, pixels from the top
   * @param fromLeft where the light comes from
   */
  WindowBackdrop(Stage stage, float table, boolean fromLeft) {
    this.stage = stage;
    this.table = table;
    this.fromLeft = fromLeft;
    full = stage.sheet().full();
    small =
        stage.keep(
            Surface.makeRasterN32Premul(
                Math.max(1, stage.sheet().width() / COARSE),
                Math.max(1, stage.sheet().height() / COARSE)));
    Scheme scheme = stage.scheme();
    room = stage.keep(room(scheme));
    panes = stage.keep(panes(scheme));
    branch = stage.keep(branch(scheme.shadow()));
    slab = stage.keep(slab(scheme));
    leafy = stage.keep(new Paint().setAlphaf(scheme.deep() ? 0.5f : 0.3f));
    grain = new Grain(stage, 6);
  }

  private Image room(Scheme scheme) {
    int w = small.getWidth();
    int h = small.getHeight();
    Colour near = scheme.deep() ? scheme.second() : scheme.base().mix(scheme.glow(), 0.4);
    Colour far = scheme.deep() ? scheme.base() : scheme.second();
    int[] colours = {Picturing.argb(near, 1), Picturing.argb(far, 1)};
    return Picturing.bakeOpaque(
        w,
        h,
        canvas -> {
          try (Shader shader =
                  Shader.makeLinearGradient(fromLeft ? 0 : w, 0, fromLeft ? w : 0, h, colours);
              Paint paint = new Paint().setShader(shader).setDither(true)) {
            canvas.drawPaint(paint);
          }
        });
  }

  /** Two by three slanting fields of light. */
  private Image panes(Scheme scheme) {
    int w = small.getWidth();
    int h = small.getHeight();
    Colour sun = scheme.deep() ? scheme.glow() : scheme.light();
    float unit = Math.min(w, h);
    Image hard =
        Picturing.bake(
            w,
            h,
            canvas -> {
              canvas.translate(fromLeft ? w * 0.62f : w * 0.38f, table / COARSE * 0.5f);
              canvas.skew(fromLeft ? -0.42f : 0.42f, 0.12f);
              float pane = unit * 0.34f;
              float gap = unit * 0.035f;
              try (Paint paint = Picturing.fill(sun, scheme.deep() ? 0.62 : 0.85)) {
                for (int row = -2; row < 2; row++) {
                  for (int column = -1; column < 1; column++) {
                    canvas.drawRect(
                        Rect.makeXYWH(
                            column * (pane + gap), row * (pane * 1.15f + gap), pane, pane * 1.15f),
                        paint);
                  }
                }
              }
            });
    try (hard) {
      return Picturing.blurred(hard, unit * 0.012f);
    }
  }

  /** A twig with leaves on both sides, out of focus. */
  private Image branch(Colour colour) {
    int size = Math.round(Math.min(small.getWidth(), small.getHeight()) * 0.95f);
    SplittableRandom random = stage.random(91);
    Image hard =
        Picturing.bake(
            size,
            size,
            canvas -> {
              try (Paint paint = Picturing.fill(colour, 1)) {
                for (int i = 0; i < 9; i++) {
                  float along = size * (0.1f + 0.085f * i);
                  float length = size * (0.3f - 0.018f * i + 0.05f * (float) random.nextDouble());
                  leaf(canvas, along, size * 0.5f, length, i % 2 == 0 ? -48 : 52, paint);
                }
                paint.setStroke(true).setStrokeWidth(size * 0.012f);
                canvas.drawLine(0, size * 0.5f, size * 0.86f, size * 0.5f, paint);
              }
            });
    try (hard) {
      return Picturing.blurred(hard, size * 0.014f);
    }
  }

  private static void leaf(
      Canvas canvas, float x, float y, float length, float degrees, Paint paint) {
    canvas.save();
    canvas.translate(x, y);
    canvas.rotate(degrees);
    try (PathBuilder builder = new PathBuilder()) {
      builder.moveTo(0, 0);
      builder.quadTo(length * 0.45f, -length * 0.26f, length, 0);
      builder.quadTo(length * 0.45f, length * 0.26f, 0, 0);
      try (Path path = builder.closePath().detach()) {
        canvas.drawPath(path, paint);
      }
    }
    canvas.restore();
  }

  /** The table: a light edge, and a top that darkens towards us. */
  private Image slab(Scheme scheme) {
    int h = Math.max(2, Math.round(full.h() - table));
    Colour top =
        scheme.deep()
            ? scheme.second().mix(scheme.base(), 0.35)
            : scheme.second().mix(scheme.accent(), 0.16);
    Colour low = top.mix(scheme.shadow(), scheme.deep() ? 0.55 : 0.2);
    int[] colours = {
      Picturing.argb(top.mix(scheme.light(), 0.45), 1),
      Picturing.argb(top, 1),
      Picturing.argb(low, 1)
    };
    float edge = Math.min(0.4f, stage.px(7) / h);
    return Picturing.bakeOpaque(
        4,
        h,
        canvas -> {
          try (Shader shader =
                  Shader.makeLinearGradient(0, 0, 0, h, colours, new float[] {0, edge, 1});
              Paint paint = new Paint().setShader(shader).setDither(true)) {
            canvas.drawPaint(paint);
          }
        });
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    Canvas at = small.getCanvas();
    at.drawImage(room, 0, 0);
    float drift = (float) (small.getWidth() * 0.012 * Easing.wave(frame, 400, 0));
    at.drawImage(panes, drift, 0);
    float w = small.getWidth();
    float h = table / COARSE;
    twig(at, frame, new Twig(fromLeft ? w * 1.08f : -w * 0.08f, h * 0.12f, 0, 1));
    twig(at, frame, new Twig(fromLeft ? w * 1.02f : -w * 0.02f, h * 0.86f, 0.4, 0.8f));
    twig(at, frame, new Twig(fromLeft ? w * 0.2f : w * 0.8f, -h * 0.06f, 0.7, 0.7f));
    Zone low = Zone.edges(0, table / COARSE, w, small.getHeight());
    Picturing.put(at, slab, low, 1);
    sunOnTable(at, low);
    try (Image image = small.makeImageSnapshot()) {
      Picturing.put(canvas, image, full, 1);
    }
    grain.draw(canvas, frame);
  }

  private void sunOnTable(Canvas canvas, Zone low) {
    canvas.save();
    canvas.clipRect(low.rect());
    canvas.translate(fromLeft ? low.w() * 0.1f : -low.w() * 0.1f, low.y() * 0.62f);
    canvas.scale(1, 0.5f);
    try (Paint paint = new Paint().setAlphaf(0.5f).setBlendMode(BlendMode.SOFT_LIGHT)) {
      canvas.drawImage(panes, 0, 0, paint);
    }
    canvas.restore();
  }

  private record Twig(float x, float y, double phase, float scale) {}

  private void twig(Canvas canvas, int frame, Twig twig) {
    canvas.save();
    canvas.translate(twig.x(), twig.y());
    float lean = (float) (4 * Easing.wave(frame, 150, twig.phase()));
    canvas.rotate((fromLeft ? 150 : 30) + lean);
    float size = branch.getWidth() * twig.scale();
    canvas.drawImageRect(branch, Rect.makeXYWH(0, -size / 2, size, size), leafy);
    canvas.restore();
  }

  @Override
  public Zone reach() {
    return full;
  }
}
