package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Camera.Depth;
import app.spotwright.engine.motion.ProductActor.Entrance;
import app.spotwright.engine.motion.ProductActor.Life;
import app.spotwright.engine.motion.ProductActor.Stand;
import app.spotwright.engine.motion.Scheme.Temper;

/** The product where it is used: on a table by a window, with leaves moving in the light. */
final class Sunlit {
  private Sunlit() {}

  static void stage(Stage stage) {
    stage.dress(Temper.PALE);
    Plot plot = Plot.over(stage, Plot.Order.WORDS_ABOVE);
    Copy copy =
        Copy.in(stage, plot, stage.type().headline().sized(122, 4), Copy.Parts.KICKER_SUPPORT);
    Zone zone = plot.productBox(stage, copy.used());
    float table = zone.bottom() - stage.px(stage.sheet().tall() ? 96 : 64);
    boolean fromLeft = zone.cx() > stage.sheet().width() / 2f || stage.variant(5, 2) == 0;
    stage.bareBackdrop(
        () -> new Held(stage, new WindowBackdrop(stage, stage.camera().onGround(table), fromLeft)));
    stage.hang(Depth.FRONT, () -> new Foreground(stage));
    ProductArt art = stage.product();
    if (art != null) {
      Zone box = Zone.edges(zone.x(), zone.y(), zone.right(), zone.bottom() - stage.px(14));
      ProductActor actor =
          new ProductActor(
              stage, art, new ProductActor.Role(box, Entrance.RISE, Life.NEARER, Stand.PLINTH, 0));
      if (!art.card() && !stage.overClip()) {
        stage.addToSet(new CastShadow(stage, art, actor, fromLeft));
      }
      stage.addToSet(actor);
    }
    copy.write();
  }
}
