package app.spotwright.engine.motion;

import app.spotwright.engine.motion.ProductActor.Entrance;
import app.spotwright.engine.motion.ProductActor.Life;
import app.spotwright.engine.motion.ProductActor.Stand;
import app.spotwright.engine.motion.Scheme.Temper;

/**
 * The brand's name runs across the wall in great letters, line against line, behind the product.
 */
final class Marquee {
  private Marquee() {}

  static void stage(Stage stage) {
    stage.dress(Temper.VIVID);
    Plot plot = Plot.over(stage, Plot.Order.WORDS_BELOW);
    Copy copy =
        Copy.in(
            stage,
            plot,
            stage.type().headline().sized(150, 4).filling(),
            Copy.Parts.KICKER_SUPPORT);
    Zone zone = plot.productBox(stage, copy.used());
    stage.bareBackdrop(() -> new NameBackdrop(stage, zone));
    stage.echo(9);
    stage.enter(new ProductActor.Role(zone, Entrance.DROP, Life.FLOAT, Stand.NONE, 2, 9));
    copy.write();
  }
}
