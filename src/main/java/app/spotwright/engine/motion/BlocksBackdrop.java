package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;

/** Flat shapes of the brand's colours that unfold behind the product. */
final class BlocksBackdrop implements Layer {
  /** The great shape behind the product. */
  enum Shape {
    DISC,
    ARCH,
    PANEL
  }

  private final Stage stage;
  private final Zone full;
  private final Zone cloth;
  private final Zone focus;
  private final Shape shape;
  private final Colour base;
  private final Colour great;
  private final Image ground;
  private final Grain grain;

  BlocksBackdrop(Stage stage, Zone focus, Shape shape) {
    this.stage = stage;
    this.focus = focus;
    this.shape = shape;
    full = stage.sheet().full();
    cloth = stage.sheet().cloth();
    Scheme scheme = stage.scheme();
    base = scheme.base();
    great =
        switch (scheme.temper()) {
          case DEEP -> tone(base);
          case VIVID -> scheme.glow();
          case PALE -> scheme.second();
        };
    ground = stage.keep(ground(scheme));
    grain = new Grain(stage, 3);
  }

  /** The same colour, some steps lighter. */
  private static Colour tone(Colour colour) {
    Hue hue = Hue.of(colour);
    return hue.light(hue.light() + 0.12).chroma(hue.chroma() * 1.3).colour();
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    Picturing.lay(canvas, ground, cloth.x(), cloth.y(), null);
    double grown = Easing.spring(stage.clock().progress(frame, -4, 34));
    double late = Easing.expoOut(stage.clock().progress(frame, 4, 34));
    try (Paint paint = Picturing.fill(great, 1)) {
      switch (shape) {
        case DISC -> disc(canvas, grown, frame, paint);
        case ARCH -> arch(canvas, late, paint);
        case PANEL -> panel(canvas, late, paint);
      }
    }
    accents(canvas, frame, late);
    grain.draw(canvas, frame);
  }

  /** The flat ground with a light in its upper left. */
  private Image ground(Scheme scheme) {
    float r = Math.max(full.w(), full.h()) * 0.5f;
    Image light = Soft.blob(scheme.light(), scheme.deep() ? 0.16 : 0.5);
    try (light) {
      return Picturing.bakeOpaque(
          cloth,
          canvas -> {
            canvas.clear(Picturing.argb(base, 1));
            Picturing.put(
                canvas, light, new Zone(full.w() * 0.16f - r, -r * 0.72f, 2 * r, 2 * r), 1);
          });
    }
  }

  private float radius() {
    return Math.min(Math.max(focus.w(), focus.h()) * 0.5f, Math.min(full.w(), full.h()) * 0.46f);
  }

  private void disc(Canvas canvas, double grown, int frame, Paint paint) {
    float breath = (float) (1 + 0.012 * Easing.wave(frame, 120, 0));
    canvas.drawCircle(
        focus.cx(), focus.cy(), (float) (radius() * Math.max(0, grown)) * breath, paint);
  }

  private void arch(Canvas canvas, double grown, Paint paint) {
    float r = Math.min(radius() * 0.86f, focus.w() * 0.5f);
    float top = focus.y() - stage.px(10);
    float bottom = full.h() + r;
    float shown = (float) (bottom - (bottom - top) * grown);
    canvas.drawRRect(RRect.makeLTRB(focus.cx() - r, shown, focus.cx() + r, bottom, r), paint);
  }

  private void panel(Canvas canvas, double grown, Paint paint) {
    boolean right = focus.cx() > full.cx() + 1;
    boolean left = focus.cx() < full.cx() - 1;
    float gap = stage.px(18);
    if (right) {
      float w = (float) ((cloth.right() - focus.x() + gap) * grown);
      canvas.drawRect(cloth.right(w).rect(), paint);
    } else if (left) {
      float w = (float) ((focus.right() - cloth.x() + gap) * grown);
      canvas.drawRect(cloth.left(w).rect(), paint);
    } else {
      float h = (float) ((cloth.bottom() - focus.cy()) * grown);
      canvas.drawRect(cloth.bottom(h).rect(), paint);
    }
  }

  /** Small shapes that keep the flat ground from looking empty. */
  private void accents(Canvas canvas, int frame, double shown) {
    float r = radius();
    double drift = frame * 0.012;
    try (Paint paint = Picturing.fill(stage.scheme().accent(), 1)) {
      float dot = (float) (stage.px(22) * shown);
      float angle = (float) (-0.42 + drift * 0.12);
      float far = r * 1.1f;
      float beside = held((float) (focus.cx() + far * StrictMath.cos(angle)));
      canvas.drawCircle(beside, (float) (focus.cy() + far * StrictMath.sin(angle)), dot, paint);
      paint.setStroke(true).setStrokeWidth(Math.max(1, stage.px(4)));
      double turned = 0.1 + drift * 0.2;
      canvas.drawCircle(
          held((float) (focus.cx() - far * StrictMath.cos(turned))),
          (float) (focus.cy() + far * StrictMath.sin(turned)),
          (float) (stage.px(30) * shown),
          paint);
    }
  }

  /** Not among the words that may stand beside the product. */
  private float held(float x) {
    boolean beside = Math.abs(focus.cx() - full.cx()) > 1;
    float margin = Math.min(stage.px(34), focus.w() / 2);
    return beside ? Math.clamp(x, focus.x() + margin, focus.right() - margin) : x;
  }

  @Override
  public Zone reach() {
    return cloth;
  }
}
