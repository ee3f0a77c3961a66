package app.spotwright.engine.motion;

import app.spotwright.engine.motion.ProductActor.Entrance;
import app.spotwright.engine.motion.ProductActor.Life;
import app.spotwright.engine.motion.Scheme.Temper;

/** Big words before turning rays; the product drops into their middle. */
final class Burst {
  private Burst() {}

  static void stage(Stage stage) {
    stage.dress(Temper.VIVID);
    Plot plot = Plot.of(stage);
    double tilt = stage.mirrored() ? 7 : -7;
    TypeStyle headline = stage.type().headline().sized(160, plot.beside() ? 5 : 3).filling();
    Copy copy = Copy.in(stage, plot, headline, Copy.Parts.KICKER_SUPPORT);
    Zone zone = plot.productBox(stage, copy.used());
    Backdrops.lay(stage, zone, copy.used(), 0);
    stage.echo(tilt);
    stage.enter(
        new ProductActor.Role(zone, Entrance.DROP, Life.FLOAT, ProductActor.Stand.NONE, 4, tilt));
    copy.write();
  }
}
