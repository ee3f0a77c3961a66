package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Soft fields of the brand's colours that drift through one another. Drawn at an eighth of the
 * size; nothing in it is sharp.
 */
final class MeshBackdrop implements Layer {
  private static final int COARSE = 8;

  /** A field of colour: middle and radius as shares of the frame, and how it drifts. */
  private record Field(
      Image light, double x, double y, double radius, double drift, double period, double phase) {}

  private final Sheet sheet;
  private final Surface small;
  private final Colour base;
  private final List<Field> fields = new ArrayList<>();
  private final Grain grain;
  private final Image shaft;
  private final Paint screen;
  private final Image vignette;
  private final boolean fromRight;

  MeshBackdrop(Stage stage) {
    sheet = stage.sheet();
    Scheme scheme = stage.scheme();
    base = scheme.base();
    grain = new Grain(stage, 5);
    small =
        stage.keep(
            Surface.makeRasterN32Premul(
                Math.max(1, sheet.width() / COARSE), Math.max(1, sheet.height() / COARSE)));
    SplittableRandom random = stage.random(11);
    boolean mirrored = random.nextBoolean();
    fromRight = !mirrored;
    shaft = stage.keep(BeamsBackdrop.beam(scheme.glow().mix(scheme.light(), 0.5)));
    screen =
        stage.keep(
            new Paint().setBlendMode(BlendMode.SCREEN).setAlphaf(scheme.deep() ? 0.55f : 0.4f));
    vignette = stage.keep(vignette(scheme));
    Colour[] colours = {scheme.second(), scheme.glow(), scheme.second(), scheme.glow()};
    double[][] places = {{0.1, 0.85, 0.8}, {0.95, 0.62, 0.62}, {0.9, 0.04, 0.62}, {0.2, 0.3, 0.4}};
    double[] strengths = {0.95, 0.85, 0.8, scheme.deep() ? 0.35 : 0.7};
    for (int i = 0; i < places.length; i++) {
      double x = mirrored ? 1 - places[i][0] : places[i][0];
      fields.add(
          new Field(
              stage.keep(Soft.blob(colours[i], strengths[i])),
              x,
              places[i][1],
              places[i][2],
              0.05 + 0.05 * random.nextDouble(),
              260 + random.nextInt(160),
              random.nextDouble()));
    }
  }

  /** Darker corners, so that the eye stays in the middle. */
  private Image vignette(Scheme scheme) {
    double dark = scheme.deep() ? 0.5 : scheme.temper() == Scheme.Temper.PALE ? 0.07 : 0.16;
    int[] colours = {
      Picturing.argb(scheme.shadow(), 0),
      Picturing.argb(scheme.shadow(), dark * 0.22),
      Picturing.argb(scheme.shadow(), dark)
    };
    int w = small.getWidth();
    int h = small.getHeight();
    float radius = (float) StrictMath.hypot(w, h) * 0.56f;
    float[] stops = {0.3f, 0.62f, 1};
    return Picturing.bake(
        w,
        h,
        canvas -> {
          try (Shader shader =
                  Shader.makeRadialGradient(w / 2f, h * 0.48f, radius, colours, stops);
              Paint paint = new Paint().setShader(shader).setDither(true)) {
            canvas.drawPaint(paint);
          }
        });
  }

  /** Light falls in slantwise from an upper corner and sways a little. */
  private void shafts(Canvas canvas, int frame) {
    float w = small.getWidth();
    float h = small.getHeight();
    float length = (float) StrictMath.hypot(w, h) * 1.08f;
    for (int i = 0; i < 3; i++) {
      double sway = 2.2 * Easing.wave(frame, 250 + 60.0 * i, 0.31 * i);
      canvas.save();
      canvas.translate(
          fromRight ? w * (1.06f - 0.2f * i) : w * (-0.06f + 0.2f * i), -length * 0.08f);
      canvas.rotate((float) ((fromRight ? 1 : -1) * (30 - 9 * i) + sway));
      float across = length * (0.16f + 0.07f * i);
      canvas.drawImageRect(
          shaft,
          Rect.makeWH(shaft.getWidth(), shaft.getHeight()),
          Rect.makeXYWH(-across / 2, 0, across, length),
          SamplingMode.LINEAR,
          screen,
          true);
      canvas.restore();
    }
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    Canvas at = small.getCanvas();
    at.clear(Picturing.argb(base, 1));
    float w = small.getWidth();
    float h = small.getHeight();
    float span = Math.max(w, h);
    for (Field field : fields) {
      double dx = field.drift() * Easing.wave(frame, field.period(), field.phase());
      double dy = field.drift() * Easing.wave(frame, field.period() * 1.3, field.phase() + 0.3);
      float r = (float) (field.radius() * span);
      float cx = (float) ((field.x() + dx) * w);
      float cy = (float) ((field.y() + dy) * h);
      Picturing.put(at, field.light(), new Zone(cx - r, cy - r, 2 * r, 2 * r), 1);
    }
    shafts(at, frame);
    at.drawImage(vignette, 0, 0);
    try (Image image = small.makeImageSnapshot()) {
      Picturing.put(canvas, image, sheet.full(), 1);
    }
    grain.draw(canvas, frame);
  }

  @Override
  public Zone reach() {
    return sheet.full();
  }
}
