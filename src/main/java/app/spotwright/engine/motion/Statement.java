package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Scheme.Temper;

/** Words alone, large. */
final class Statement {
  private Statement() {}

  static void stage(Stage stage) {
    stage.dress(Temper.DEEP);
    Plot plot = Plot.of(stage, Plot.Order.WORDS_BELOW);
    Copy copy =
        Copy.in(
            stage,
            plot,
            stage.type().headline().sized(164, stage.product() == null ? 5 : 4),
            Copy.Parts.KICKER_SUPPORT);

    Zone focus = stage.product() == null ? plot.text() : plot.productBox(stage, copy.used());
    stage.backdrop(() -> new BlocksBackdrop(stage, focus, BlocksBackdrop.Shape.PANEL));
    stage.enter(
        new ProductActor.Role(
            focus,
            ProductActor.Entrance.RISE,
            ProductActor.Life.NEARER,
            ProductActor.Stand.NONE,
            6));
    copy.write();
  }
}
