package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;

/** The long shadow that low light throws behind a product onto the table. */
final class CastShadow implements Layer {
  private static final float LENGTH = 0.34f;
  private static final float SLANT = 1.15f;

  private final Stage stage;
  private final ProductActor actor;
  private final Image outline;
  private final float margin;
  private final boolean fromLeft;

  /**
   * @param fromLeft where the light comes from
   */
  CastShadow(Stage stage, ProductArt art, ProductActor actor, boolean fromLeft) {
    this.stage = stage;
    this.actor = actor;
    this.fromLeft = fromLeft;
    margin = stage.px(60);
    outline =
        stage.keep(
            ProductShadow.outline(
                stage, art, actor.rest(), stage.scheme().deep() ? 0.6 : 0.3, margin));
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    double in = Easing.smooth(stage.clock().progress(frame, 4, 22));
    Zone rest = actor.rest();
    Zone solid = actor.solid();
    canvas.save();
    canvas.translate(solid.cx(), solid.bottom() - stage.px(6));
    canvas.skew(fromLeft ? -SLANT : SLANT, 0);
    canvas.scale(1, LENGTH);
    canvas.translate(-solid.cx(), -solid.bottom());
    Picturing.put(canvas, outline, rest.grown(margin), in);
    canvas.restore();
  }

  @Override
  public Zone reach() {
    Zone solid = actor.solid();
    float side = solid.h() * LENGTH * SLANT + margin * 2;
    return solid.grown(side);
  }
}
