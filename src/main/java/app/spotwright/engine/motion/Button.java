package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ClipMode;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.types.RRect;

/**
 * The call to action: a plate with a label that pops in, breathes with the beat and catches light.
 */
final class Button implements Layer {
  private final Stage stage;
  private final Setting label;
  private final float width;
  private final float height;
  private final float radius;
  private final Image plate;
  private final Image sheen;
  private final int margin;
  private float x;
  private float y;
  private double delay;

  Button(Stage stage, String text, float mostWidth) {
    this.stage = stage;
    float pad = stage.px(58);
    TypeStyle style = stage.type().button();
    float k = stage.sheet().k();
    Setting one = Setting.fit(text, style, mostWidth - 2 * pad, stage.px(60), k);
    if (one.shortened(text)) { // in a narrow column: a call is broken, never cut
      pad = stage.px(32);
      style = style.sized(style.most(), 3);
      one = Setting.fit(text, style, mostWidth - 2 * pad, stage.px(150), k);
    }
    label = one;
    height = Math.round(Math.max(stage.px(122), label.height() + stage.px(52)));
    width = Math.round(Math.min(mostWidth, Math.max(stage.px(330), label.width() + 2 * pad)));
    radius = (float) (stage.px(61) * Math.max(0.06, stage.type().corner()));
    margin = Math.round(stage.px(46));
    plate = stage.keep(plate(style));
    sheen = stage.keep(Soft.blob(stage.scheme().light(), 0.5));
  }

  float width() {
    return width;
  }

  /** The words as they stand on it. */
  Setting label() {
    return label;
  }

  float height() {
    return height;
  }

  void place(float left, float top, double after) {
    x = Math.round(left);
    y = Math.round(top);
    delay = after;
  }

  @Override
  public Zone reach() {
    return new Zone(x, y, width, height).grown(margin);
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    double entered = stage.clock().progress(frame, delay, 18);
    if (entered <= 0) {
      return;
    }
    double beat = entered >= 1 ? 0.028 * stage.clock().pulse(frame) : 0;
    double scale = Easing.mix(0.6, 1, Easing.back(entered)) + beat;
    double alpha = Easing.smooth(entered * 2.5);
    Zone rest = reach();
    float w = (float) (rest.w() * scale);
    float h = (float) (rest.h() * scale);
    if (entered >= 1 && beat < 0.0006) {
      canvas.drawImage(plate, rest.x(), rest.y());
    } else {
      Picturing.put(canvas, plate, new Zone(rest.cx() - w / 2, rest.cy() - h / 2, w, h), alpha);
    }
    drawSheen(canvas, frame);
  }

  private void drawSheen(Canvas canvas, int frame) {
    double at = (stage.clock().progress(frame, delay + 22, 1e9) * 1e9 * stage.clock().pace()) % 75;
    double share = at / 26;
    if (share <= 0 || share >= 1) {
      return;
    }
    canvas.save();
    canvas.clipRRect(RRect.makeXYWH(x, y, width, height, radius), ClipMode.INTERSECT, true);
    float w = height * 1.3f;
    float left = (float) (x - w + (width + w) * share);
    Picturing.put(canvas, sheen, new Zone(left, y - height * 0.6f, w, height * 2.2f), 0.8);
    canvas.restore();
  }

  private Image plate(TypeStyle style) {
    Scheme scheme = stage.scheme();
    Colour fill = scheme.accent();
    Hue hue = Hue.of(fill);
    Colour lower = hue.light(hue.light() - 0.045).colour();
    Colour ink =
        Math.min(scheme.light().contrast(fill), scheme.light().contrast(lower))
                >= Math.min(scheme.dark().contrast(fill), scheme.dark().contrast(lower))
            ? scheme.light()
            : scheme.dark();
    Image shadow = shadow(scheme.shadow());
    try (shadow) {
      return Picturing.bake(
          Math.round(width) + 2 * margin,
          Math.round(height) + 2 * margin,
          canvas -> {
            canvas.drawImage(shadow, 0, stage.px(12));
            RRect shape = RRect.makeXYWH(margin, margin, width, height, radius);
            try (Shader shader =
                    Shader.makeLinearGradient(
                        0,
                        margin,
                        0,
                        margin + height,
                        new int[] {Picturing.argb(fill, 1), Picturing.argb(lower, 1)});
                Paint paint = new Paint().setAntiAlias(true).setShader(shader)) {
              canvas.drawRRect(shape, paint);
            }
            writeLabel(canvas, style, ink);
          });
    }
  }

  private Image shadow(Colour colour) {
    Image hard =
        Picturing.bake(
            Math.round(width) + 2 * margin,
            Math.round(height) + 2 * margin,
            canvas -> {
              try (Paint paint = Picturing.fill(colour, 0.34)) {
                canvas.drawRRect(RRect.makeXYWH(margin, margin, width, height, radius), paint);
              }
            });
    try (hard) {
      return Picturing.blurred(hard, stage.px(14));
    }
  }

  private void writeLabel(Canvas canvas, TypeStyle style, Colour colour) {
    if (label.lines().isEmpty()) {
      return;
    }
    Ink ink = new Ink(colour, colour, colour, colour, 0, colour);
    Zone zone = new Zone(margin, margin + (height - label.height()) / 2, width, label.height());
    try (Keep own = new Keep()) {
      new Typesetter(own, style, ink, Kinetic.FADE, 0)
          .block(label, zone, Typesetter.Align.CENTRE, Clock.PAST, 0)
          .draw(canvas, 0);
    }
  }
}
