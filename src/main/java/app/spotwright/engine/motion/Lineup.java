package app.spotwright.engine.motion;

import app.spotwright.engine.motion.ProductActor.Entrance;
import app.spotwright.engine.motion.ProductActor.Life;
import app.spotwright.engine.motion.ProductActor.Stand;
import app.spotwright.engine.motion.Scheme.Temper;
import java.util.List;

/**
 * The product in front of more of its kind, which stand behind it out of focus; or, where there are
 * other photos of it, between what they show.
 */
final class Lineup {
  /** Share of the box on each side that is left to the product as other photos show it. */
  private static final float BESIDE = 0.27f;

  private Lineup() {}

  static void stage(Stage stage) {
    stage.dress(Temper.VIVID);
    ProductArt art = stage.product();
    Plot plot = art == null || stage.sheet().wide() ? Plot.of(stage) : Plot.row(stage);
    Copy copy =
        Copy.in(stage, plot, stage.type().headline().sized(128, 3), Copy.Parts.KICKER_SUPPORT);
    List<ProductArt> others = art == null || art.card() ? List.of() : stage.take(2);
    Zone zone = plot.productBox(stage, copy.used());
    float floor = zone.bottom() - stage.px(46);
    stage.backdrop(() -> new StudioBackdrop(stage, floor, zone.cx()));
    if (art != null) {
      Zone middle = others.isEmpty() ? zone : zone.inset(zone.w() * BESIDE, 0);
      ProductActor front =
          new ProductActor(
              stage,
              art,
              new ProductActor.Role(middle, Entrance.RISE, Life.NEARER, Stand.FLOOR, 4));
      if (!others.isEmpty()) {
        stage.addToSet(Rank.of(stage, front, others, 0.84f, zone));
      } else if (!art.card() && !stage.overClip()) {
        stage.addToSet(Rank.same(stage, front, 0.8f, 1, copy.used()));
        stage.addToSet(Rank.same(stage, front, 0.9f, 0, copy.used()));
      }
      stage.addToSet(front);
    }
    copy.write();
  }
}
