package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Scheme.Temper;

/** Words alone, large. */
final class Statement {
  private Statement() {}

  static void stage(Stage stage) {
    stage.temper(Temperament.of(stage, Temper.DEEP));
    Plot plot = Plot.of(stage);
    Copy copy =
        new Copy(
            stage,
            new Copy.Plan(
                plot.text(),
                plot.align(),
                plot.anchor(),
                stage.type().headline().sized(176, 5),
                Kinetic.WORDS,
                false));
    stage.backdrop(() -> new MeshBackdrop(stage));
    ProductArt art = stage.product();
    if (art != null) {
      Zone zone = plot.productBelow(stage, copy.used());
      stage.add(
          new ProductActor(
              stage,
              art,
              new ProductActor.Role(
                  zone, ProductActor.Entrance.RISE, ProductActor.Life.NEARER, false, 6)));
    }
    copy.write();
  }
}
