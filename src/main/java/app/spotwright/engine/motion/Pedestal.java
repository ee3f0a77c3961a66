package app.spotwright.engine.motion;

import app.spotwright.engine.motion.ProductActor.Entrance;
import app.spotwright.engine.motion.ProductActor.Life;
import app.spotwright.engine.motion.ProductActor.Stand;
import app.spotwright.engine.motion.Scheme.Temper;

/** The product in a studio: on a plinth, or mirrored in the floor. */
final class Pedestal {
  private Pedestal() {}

  static void stage(Stage stage) {
    stage.dress(stage.variant(1, 2) == 0 ? Temper.PALE : Temper.DEEP);
    Plot plot = Plot.over(stage, Plot.Order.WORDS_ABOVE);
    Copy copy = Copy.in(stage, plot, stage.type().headline(), Copy.Parts.KICKER_SUPPORT);
    Zone zone = plot.productBox(stage, copy.used());
    float plinth = stage.px(stage.sheet().tall() ? 150 : 110);
    float stand = zone.bottom() - plinth * (stage.shares() ? 1.02f : 0.6f);
    stage.backdrop(() -> new StudioBackdrop(stage, stand + plinth * 0.1f, zone.cx()));
    ProductArt art = stage.product();
    if (art != null) {
      Zone box = Zone.edges(zone.x(), zone.y(), zone.right(), stand);
      boolean raised = !art.card() && !stage.overClip();
      Stand on = raised ? Stand.PLINTH : Stand.FLOOR;
      ProductActor actor =
          new ProductActor(
              stage, art, new ProductActor.Role(box, Entrance.RISE, Life.NEARER, on, 0));
      if (raised) {
        float radius = Math.max(actor.solid().w() * 0.74f, zone.w() * 0.3f);
        radius = Math.min(radius, zone.w() * 0.56f);
        stage.addToSet(
            new Podium(stage, actor.solid().cx(), stand - radius * 0.03f, radius, plinth));
      }
      stage.addToSet(actor);
    }
    copy.write();
  }
}
