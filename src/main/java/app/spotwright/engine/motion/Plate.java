package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;

/** A flat plate under words, which slides in a little. */
record Plate(Stage stage, Zone zone, float radius, Colour colour, double delay) implements Layer {
  @Override
  public void draw(Canvas canvas, int frame) {
    double progress = stage.clock().progress(frame, delay, 16);
    if (progress <= 0) {
      return;
    }
    double in = Easing.back(progress);
    float w = (float) (zone.w() * Easing.mix(0.86, 1, in));
    float h = (float) (zone.h() * Easing.mix(0.6, 1, in));
    try (Paint paint = Picturing.fill(colour, Easing.smooth(progress * 2.5))) {
      canvas.drawRRect(
          RRect.makeXYWH(
              zone.cx() - w / 2, zone.cy() - h / 2, w, h, Math.min(radius, Math.max(1, h / 2))),
          paint);
    }
  }

  @Override
  public boolean restsAt(int frame) {
    return stage.clock().rests(frame, delay, 16);
  }

  @Override
  public Zone reach() {
    return zone.grown(stage.px(10));
  }
}
