package app.spotwright.engine.motion;

import app.spotwright.engine.motion.ProductActor.Entrance;
import app.spotwright.engine.motion.ProductActor.Life;
import app.spotwright.engine.motion.Scheme.Temper;

/** Big words before turning rays; the product drops into their middle. */
final class Burst {
  private Burst() {}

  static void stage(Stage stage) {
    stage.temper(Temperament.of(stage, Temper.VIVID));
    Plot plot = Plot.of(stage);
    TypeStyle headline = stage.type().headline().sized(168, 4).filling();
    Copy copy =
        new Copy(
            stage,
            new Copy.Plan(plot.text(), plot.align(), plot.anchor(), headline, Kinetic.POP, false));
    Zone zone = plot.productBelow(stage, copy.used());
    stage.backdrop(() -> new SunburstBackdrop(stage, zone.cx(), zone.cy()));
    ProductArt art = stage.product();
    if (art != null) {
      stage.add(
          new ProductActor(
              stage, art, new ProductActor.Role(zone, Entrance.DROP, Life.FLOAT, false, 4)));
    }
    copy.write();
  }
}
