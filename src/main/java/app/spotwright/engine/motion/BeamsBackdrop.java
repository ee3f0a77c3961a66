package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;

/** Cones of light that sway through the dark, and a pool of light below. Drawn coarsely. */
final class BeamsBackdrop implements Layer {
  private static final int COARSE = 4;
  private static final int BEAM_W = 160;
  private static final int BEAM_H = 320;

  private final Zone full;
  private final Surface small;
  private final Image beam;
  private final Image pool;
  private final Colour base;
  private final Zone focus;
  private final Grain grain;

  BeamsBackdrop(Stage stage, Zone focus) {
    this.focus = focus;
    full = stage.sheet().full();
    Scheme scheme = stage.scheme();
    base = scheme.base();
    small =
        stage.keep(
            Surface.makeRasterN32Premul(
                Math.max(1, stage.sheet().width() / COARSE),
                Math.max(1, stage.sheet().height() / COARSE)));
    beam = stage.keep(beam(scheme.glow().mix(scheme.light(), 0.35)));
    pool = stage.keep(Soft.blob(scheme.glow(), 0.75));
    grain = new Grain(stage, 6);
  }

  /** A cone of light that fades with its length. The caller closes it. */
  static Image beam(Colour colour) {
    Image hard =
        Picturing.bake(
            BEAM_W,
            BEAM_H,
            canvas -> {
              int[] fade = {Picturing.argb(colour, 0.62), Picturing.argb(colour, 0)};
              try (Shader shader = Shader.makeLinearGradient(0, 0, 0, BEAM_H * 0.96f, fade);
                  Paint paint = new Paint().setAntiAlias(true).setShader(shader);
                  PathBuilder builder = new PathBuilder()) {
                builder.moveTo(BEAM_W * 0.47f, 0).lineTo(BEAM_W * 0.53f, 0);
                builder.lineTo(BEAM_W * 0.82f, BEAM_H).lineTo(BEAM_W * 0.18f, BEAM_H);
                try (var path = builder.closePath().detach()) {
                  canvas.drawPath(path, paint);
                }
              }
            });
    try (hard) {
      return Picturing.blurred(hard, 7);
    }
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    Canvas at = small.getCanvas();
    at.clear(Picturing.argb(base, 1));
    float w = small.getWidth();
    float h = small.getHeight();
    float cx = focus.cx() / COARSE;
    float cy = focus.bottom() / COARSE;
    float r = Math.max(w, h) * 0.5f;
    Picturing.put(at, pool, new Zone(cx - r, cy - r * 0.8f, 2 * r, 1.6f * r), 1);
    try (Paint light = new Paint().setBlendMode(BlendMode.SCREEN)) {
      for (int i = 0; i < 3; i++) {
        double sway = 6 * Easing.wave(frame, 230 + 40.0 * i, 0.33 * i);
        cone(at, cx + (i - 1) * w * 0.3f, (float) ((1 - i) * 13 + sway), h * 1.25f, light);
      }
    }
    try (Image image = small.makeImageSnapshot()) {
      Picturing.put(canvas, image, full, 1);
    }
    grain.draw(canvas, frame);
  }

  private void cone(Canvas canvas, float x, float degrees, float length, Paint paint) {
    canvas.save();
    canvas.translate(x, -length * 0.06f);
    canvas.rotate(degrees);
    float w = length * 0.5f;
    canvas.drawImageRect(
        beam,
        Rect.makeWH(BEAM_W, BEAM_H),
        Rect.makeXYWH(-w / 2, 0, w, length),
        SamplingMode.LINEAR,
        paint,
        true);
    canvas.restore();
  }

  @Override
  public Zone reach() {
    return full;
  }
}
