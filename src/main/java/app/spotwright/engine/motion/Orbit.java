package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Camera.Depth;
import app.spotwright.engine.motion.ProductActor.Entrance;
import app.spotwright.engine.motion.ProductActor.Life;
import app.spotwright.engine.motion.Scheme.Temper;

/** The product floats in drifting colour, with arcs around it. */
final class Orbit {
  private Orbit() {}

  static void stage(Stage stage) {
    stage.dress(Temper.DEEP);
    Plot plot = Plot.over(stage, Plot.Order.WORDS_BELOW);
    Copy copy = Copy.in(stage, plot, stage.type().headline(), Copy.Parts.KICKER_SUPPORT);
    stage.backdrop(() -> new Held(stage, new MeshBackdrop(stage)));
    stage.hang(Depth.AIR, () -> new Bokeh(stage, 22, copy.used()));
    stage.hang(Depth.FRONT, () -> new Foreground(stage));
    ProductArt art = stage.product();
    if (art != null) {
      Zone zone = plot.productBox(stage, copy.used()).inset(0, stage.px(20));
      ProductActor actor =
          new ProductActor(
              stage,
              art,
              new ProductActor.Role(zone, Entrance.GROW, Life.FLOAT, ProductActor.Stand.NONE, 0));
      Zone solid = actor.solid();
      float radius = Math.min(Math.max(solid.w(), solid.h()) * 0.56f, zone.h() * 0.56f);
      float room =
          plot.beside()
              ? zone.w() * 0.52f
              : (Math.abs(solid.cy() - copy.used().cy()) - copy.used().h() / 2 - stage.px(8))
                  / Rings.OUTER;
      radius = Math.min(radius, Math.max(room, stage.px(40)));
      stage.addToSet(new Rings(stage, solid.cx(), solid.cy(), radius));
      stage.addToSet(actor);
    }
    copy.write();
  }
}
