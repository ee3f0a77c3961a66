package app.spotwright.engine.motion;

import app.spotwright.engine.motion.ProductActor.Entrance;
import app.spotwright.engine.motion.ProductActor.Life;
import app.spotwright.engine.motion.Scheme.Temper;

/** The product so near that it leaves the frame, and the eye travels along it. */
final class CloseUp {
  private static final double LARGEST_MAGNIFICATION = 1.7;

  private CloseUp() {}

  static void stage(Stage stage) {
    stage.dress(stage.variant(1, 2) == 0 ? Temper.DEEP : Temper.PALE);
    Plot plot = Plot.of(stage);
    Copy copy =
        new Copy(
            stage,
            new Copy.Plan(
                plot.text(),
                plot.align(),
                plot.anchor(),
                stage.type().headline().sized(118, 3),
                Kinetic.WORDS,
                Copy.Parts.KICKER_SUPPORT));
    Zone zone = plot.productBelow(stage, copy.used());
    Backdrops.lay(stage, zone, copy.used(), 1);
    ProductArt art = stage.product();
    if (art != null) {
      boolean whole = art.card();
      Zone near = whole ? zone : near(stage, art, plot, zone);
      Life life = whole ? Life.NEARER : Life.PAN;
      stage.add(
          new ProductActor(
              stage,
              art,
              new ProductActor.Role(near, Entrance.RISE, life, ProductActor.Stand.NONE, 0)));
    }
    copy.write();
  }

  /** A box of the product's own shape that reaches out of the frame. */
  private static Zone near(Stage stage, ProductArt art, Plot plot, Zone zone) {
    float width = plot.beside() ? zone.w() * 0.98f : stage.sheet().width() * 0.74f;
    float height = Math.min(width / art.aspect(), zone.h() * 2.1f);
    float least = zone.h() * (plot.beside() ? 1.2f : 1.1f);
    height = Math.max(height, Math.min(least, width * 1.25f / art.aspect()));
    height = (float) Math.min(height, art.solid().h() * LARGEST_MAGNIFICATION);
    float w = height * art.aspect();
    float top = plot.beside() ? zone.cy() - height * 0.44f : zone.y() + stage.px(20);
    if (plot.beside() && height > zone.h()) {
      top = Math.min(zone.y(), top);
    }
    return new Zone(zone.cx() - w / 2, top, w, height);
  }
}
