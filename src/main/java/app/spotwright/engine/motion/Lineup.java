package app.spotwright.engine.motion;

import app.spotwright.engine.motion.ProductActor.Entrance;
import app.spotwright.engine.motion.ProductActor.Life;
import app.spotwright.engine.motion.ProductActor.Stand;
import app.spotwright.engine.motion.Scheme.Temper;

/** The product in front of more of its kind, which stand behind it out of focus. */
final class Lineup {
  private Lineup() {}

  static void stage(Stage stage) {
    stage.dress(Temper.VIVID);
    ProductArt art = stage.product();
    Plot plot = art == null || stage.sheet().wide() ? Plot.of(stage) : Plot.row(stage);
    Copy copy =
        new Copy(
            stage,
            new Copy.Plan(
                plot.text(),
                plot.align(),
                plot.anchor(),
                stage.type().headline().sized(128, 3),
                stage.kinetic(),
                Copy.Parts.KICKER_SUPPORT));
    Zone zone = plot.productBox(stage, copy.used());
    float floor = zone.bottom() - stage.px(46);
    stage.backdrop(() -> new StudioBackdrop(stage, floor, zone.cx()));
    if (art != null) {
      ProductActor front =
          new ProductActor(
              stage, art, new ProductActor.Role(zone, Entrance.RISE, Life.NEARER, Stand.FLOOR, 4));
      if (!art.card() && !stage.overClip()) {
        stage.add(new Rank(stage, art, front, 0.8f, 1, copy.used()));
        stage.add(new Rank(stage, art, front, 0.9f, 0, copy.used()));
      }
      stage.add(front);
    }
    copy.write();
  }
}
