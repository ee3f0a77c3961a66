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
    Plot plot = Plot.of(stage);
    Copy copy = copy(stage, plot);
    Zone zone = zone(stage, plot, copy);
    float floor = zone.bottom() - stage.px(40);
    stage.backdrop(() -> new StudioBackdrop(stage, floor, zone.cx()));
    stage.enter(new ProductActor.Role(zone, Entrance.RISE, Life.NEARER, Stand.FLOOR, 0));
    copy.write();
  }

  static void poster(Stage stage) {
    stage.dress(stage.variant(1, 2) == 0 ? Temper.PALE : Temper.VIVID);
    Plot plot = Plot.of(stage);
    Copy copy = copy(stage, plot);
    Zone zone = zone(stage, plot, copy);
    stage.backdrop(() -> new BlocksBackdrop(stage, zone, BlocksBackdrop.Shape.ARCH));
    stage.enter(new ProductActor.Role(zone, Entrance.GROW, Life.FLOAT, Stand.NONE, 2));
    copy.write();
  }

  /** The product stands between the words and the button where these are stacked. */
  static Zone zone(Stage stage, Plot plot, Copy copy) {
    float taken = copy.footing();
    float lowest = taken <= 0 ? Float.MAX_VALUE : taken - stage.px(30);
    return plot.productBox(stage, copy.used(), lowest);
  }

  private static Copy copy(Stage stage, Plot plot) {
    return Copy.in(
        stage,
        plot,
        stage.type().headline().sized(132, plot.beside() ? 5 : 3),
        plot.beside() || stage.product() == null
            ? Copy.Parts.BRAND_SUPPORT_BUTTON
            : Copy.Parts.BRAND_SUPPORT_BUTTON_APART);
  }
}
