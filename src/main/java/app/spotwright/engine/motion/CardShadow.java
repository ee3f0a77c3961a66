package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;

/** The soft shadow of a plate that lies on the ground. */
final class CardShadow implements Layer {
  private static final int COARSE = 8;

  private final Stage stage;
  private final Image image;
  private final Zone place;
  private final double delay;

  CardShadow(Stage stage, Zone plate, double delay) {
    this.stage = stage;
    this.delay = delay;
    float soft = stage.px(56);
    place = plate.grown(soft).moved(0, stage.px(20));
    image =
        stage.keep(
            Soft.shade(
                Math.max(8, Math.round(place.w() / COARSE)),
                Math.max(8, Math.round(place.h() / COARSE)),
                soft / COARSE,
                stage.scheme().shadow(),
                stage.scheme().deep() ? 0.45 : 0.26));
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    Picturing.put(canvas, image, place, Easing.smooth(stage.clock().progress(frame, delay, 14)));
  }

  @Override
  public boolean restsAt(int frame) {
    return stage.clock().rests(frame, delay, 14);
  }

  @Override
  public Zone reach() {
    return place;
  }
}
