package app.spotwright.engine.motion;

import app.spotwright.engine.motion.ProductActor.Entrance;
import app.spotwright.engine.motion.ProductActor.Life;
import app.spotwright.engine.motion.ProductActor.Stand;
import app.spotwright.engine.motion.Scheme.Temper;
import app.spotwright.media.Colour;

/** The product on a bright panel beside any other, which is a grey shape on a dull one. */
final class Comparison {
  private static final float OTHERS = 0.4f;

  private Comparison() {}

  static void stage(Stage stage) {
    stage.dress(stage.variant(1, 2) == 0 ? Temper.PALE : Temper.DEEP);
    ProductArt art = stage.product();
    Plot plot = art == null ? Plot.of(stage) : Plot.pair(stage);
    Copy copy =
        Copy.in(stage, plot, stage.type().headline().sized(122, 4), Copy.Parts.KICKER_SUPPORT);
    Zone zone = plot.productBox(stage, copy.used());
    Backdrops.lay(stage, zone, copy.used(), 5);
    if (art != null) {
      panels(stage, art, zone);
    }
    copy.write();
  }

  private static void panels(Stage stage, ProductArt art, Zone zone) {
    float gap = stage.px(20);
    Zone left = zone.left((zone.w() - gap) * OTHERS).inset(0, zone.h() * 0.06f);
    Zone right = zone.right((zone.w() - gap) * (1 - OTHERS));
    float radius = (float) (stage.px(16) + stage.px(60) * stage.type().corner());
    Scheme scheme = stage.scheme();
    Colour dull = scheme.base().mix(scheme.dark(), scheme.deep() ? 0.3 : 0.16);
    Colour bright = scheme.deep() ? scheme.glow() : scheme.light();
    stage.addToSet(new Plate(stage, left, radius, dull, 0));
    if (!art.card()) {
      Zone box = left.inset(left.w() * 0.14f, left.h() * 0.16f);
      stage.addToSet(
          new Silhouette(
              stage, art, box, dull.mix(scheme.deep() ? scheme.light() : scheme.dark(), 0.28)));
    }
    stage.addToSet(new CardShadow(stage, right, 2));
    stage.addToSet(new Plate(stage, right, radius, bright, 4));
    Zone box = right.inset(right.w() * 0.06f, right.h() * 0.035f);
    stage.addToSet(
        new ProductActor(
            stage, art, new ProductActor.Role(box, Entrance.GROW, Life.NEARER, Stand.NONE, 8)));
    float r = stage.px(44);
    stage.addToSet(new Verdict(stage, left.cx(), left.bottom() - r * 0.2f, r, false));
    stage.addToSet(
        new Verdict(stage, right.x() + r * 1.1f, right.y() + r * 0.35f, r * 1.25f, true));
  }
}
