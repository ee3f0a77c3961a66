package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;

/** A soft shade under words that could not be read without it. */
final class ShadeLayer implements Layer {
  private static final int COARSE = 8;

  private final Image image;
  private final Zone place;
  private final Clock clock;
  private final double delay;

  ShadeLayer(Stage stage, Zone words, Ink ink, double delay) {
    float soft = stage.sheet().px(64);
    place = words.grown(soft * 1.15f);
    clock = stage.clock();
    this.delay = delay;
    int width = Math.max(8, Math.round(place.w() / COARSE));
    int height = Math.max(8, Math.round(place.h() / COARSE));
    image = stage.keep(Soft.shade(width, height, soft / COARSE, ink.shadow(), ink.shade()));
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    Picturing.put(canvas, image, place, Easing.smooth(clock.progress(frame, delay - 1, 10)));
  }

  @Override
  public boolean restsAt(int frame) {
    return clock.rests(frame, delay - 1, 10);
  }

  @Override
  public Zone reach() {
    return place;
  }
}
