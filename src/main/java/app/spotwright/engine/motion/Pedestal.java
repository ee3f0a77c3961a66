package app.spotwright.engine.motion;

import app.spotwright.engine.motion.ProductActor.Entrance;
import app.spotwright.engine.motion.ProductActor.Life;
import app.spotwright.engine.motion.Scheme.Temper;

/** The product stands in a studio, mirrored in the floor. */
final class Pedestal {
  private Pedestal() {}

  static void stage(Stage stage) {
    stage.temper(Temperament.of(stage, stage.variant(1, 2) == 0 ? Temper.PALE : Temper.DEEP));
    Plot plot = Plot.of(stage);
    Copy copy =
        new Copy(
            stage,
            new Copy.Plan(
                plot.text(),
                plot.align(),
                plot.anchor(),
                stage.type().headline(),
                Kinetic.MASK,
                false));
    Zone zone = plot.productBelow(stage, copy.used());
    float stand = zone.bottom() - stage.px(plot.beside() ? 40 : 8);
    float floor = stand - stage.px(46);
    stage.backdrop(() -> new StudioBackdrop(stage, floor, zone.cx()));
    ProductArt art = stage.product();
    if (art != null) {
      Zone box = Zone.edges(zone.x(), zone.y(), zone.right(), stand);
      stage.add(
          new ProductActor(
              stage, art, new ProductActor.Role(box, Entrance.RISE, Life.NEARER, true, 0)));
    }
    copy.write();
  }
}
