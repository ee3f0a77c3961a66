package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Scheme.Temper;

/** Words alone, large. */
final class Statement {
  private Statement() {}

  static void stage(Stage stage) {
    stage.dress(Temper.DEEP);
    Plot plot = Plot.of(stage, Plot.Order.WORDS_BELOW);
    Copy copy =
        new Copy(
            stage,
            new Copy.Plan(
                plot.text(),
                plot.align(),
                plot.anchor(),
                stage.type().headline().sized(164, stage.product() == null ? 5 : 4),
                stage.kinetic(),
                Copy.Parts.KICKER_SUPPORT));

    Zone focus = stage.product() == null ? plot.text() : plot.productBox(stage, copy.used());
    stage.backdrop(() -> new BlocksBackdrop(stage, focus, BlocksBackdrop.Shape.PANEL));
    ProductArt art = stage.product();
    if (art != null) {
      stage.add(
          new ProductActor(
              stage,
              art,
              new ProductActor.Role(
                  focus,
                  ProductActor.Entrance.RISE,
                  ProductActor.Life.NEARER,
                  ProductActor.Stand.NONE,
                  6)));
    }
    copy.write();
  }
}
