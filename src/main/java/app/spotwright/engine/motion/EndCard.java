package app.spotwright.engine.motion;

import app.spotwright.engine.motion.ProductActor.Entrance;
import app.spotwright.engine.motion.ProductActor.Life;
import app.spotwright.engine.motion.ProductActor.Stand;
import app.spotwright.engine.motion.Scheme.Temper;

/** Brand, last words, the button and the product on a polished floor. */
final class EndCard {
  private EndCard() {}

  static void studio(Stage stage) {
    stage.dress(stage.variant(1, 2) == 0 ? Temper.VIVID : Temper.DEEP);
    Plot plot = Plot.of(stage).roomier(stage);
    Copy copy = copy(stage, plot);
    Zone zone = plot.productBelow(stage, copy.used());
    float floor = zone.bottom() - stage.px(40);
    stage.backdrop(() -> new StudioBackdrop(stage, floor, zone.cx()));
    ProductArt art = stage.product();
    if (art != null) {
      stage.add(
          new ProductActor(
              stage, art, new ProductActor.Role(zone, Entrance.RISE, Life.STILL, Stand.FLOOR, 0)));
    }
    copy.write();
  }

  static void poster(Stage stage) {
    stage.dress(stage.variant(1, 2) == 0 ? Temper.PALE : Temper.VIVID);
    Plot plot = Plot.of(stage).roomier(stage);
    Copy copy = copy(stage, plot);
    Zone zone = plot.productBelow(stage, copy.used());
    BlocksBackdrop.Shape shape =
        stage.variant(2, 2) == 0 ? BlocksBackdrop.Shape.ARCH : BlocksBackdrop.Shape.DISC;
    stage.backdrop(() -> new BlocksBackdrop(stage, zone, shape));
    ProductArt art = stage.product();
    if (art != null) {
      stage.add(
          new ProductActor(
              stage, art, new ProductActor.Role(zone, Entrance.GROW, Life.FLOAT, Stand.NONE, 2)));
    }
    copy.write();
  }

  private static Copy copy(Stage stage, Plot plot) {
    return new Copy(
        stage,
        new Copy.Plan(
            plot.text(),
            plot.align(),
            plot.anchor(),
            stage.type().headline().sized(120, 3),
            Kinetic.WORDS,
            Copy.Parts.BRAND_SUPPORT_BUTTON));
  }
}
