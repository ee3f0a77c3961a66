package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;

/** A soft shade under words that could not be read without it. */
final class ShadeLayer implements Layer {
  private static final int COARSE = 8;

  private final Image image;
  private final Zone place;
  private final Clock clock;

  ShadeLayer(Stage stage, Zone words, Colour colour, double alpha) {
    float soft = stage.sheet().px(64);
    place = words.grown(soft * 1.15f);
    clock = stage.clock();
    int width = Math.max(8, Math.round(place.w() / COARSE));
    int height = Math.max(8, Math.round(place.h() / COARSE));
    image = stage.keep(Soft.shade(width, height, soft / COARSE, colour, alpha));
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    Picturing.put(canvas, image, place, Easing.smooth(clock.progress(frame, -6, 8)));
  }

  @Override
  public Zone reach() {
    return place;
  }
}
