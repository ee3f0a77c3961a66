package app.spotwright.engine.motion;

import app.spotwright.engine.motion.ProductActor.Entrance;
import app.spotwright.engine.motion.ProductActor.Life;
import app.spotwright.engine.motion.Scheme.Temper;

/** Brand, last words, product and the button. */
final class EndCard {
  private EndCard() {}

  static void stage(Stage stage) {
    stage.temper(Temperament.of(stage, Temper.VIVID));
    Plot plot = Plot.of(stage);
    Copy copy =
        new Copy(
            stage,
            new Copy.Plan(
                plot.text(),
                plot.align(),
                plot.anchor(),
                stage.type().headline(),
                Kinetic.WORDS,
                true));
    Zone zone = plot.productBelow(stage, copy.used());
    float floor = zone.bottom() - stage.px(40);
    stage.backdrop(() -> new StudioBackdrop(stage, floor, zone.cx()));
    ProductArt art = stage.product();
    if (art != null) {
      stage.add(
          new ProductActor(
              stage, art, new ProductActor.Role(zone, Entrance.RISE, Life.STILL, true, 0)));
    }
    copy.write();
  }
}
