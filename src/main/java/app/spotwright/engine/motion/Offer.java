package app.spotwright.engine.motion;

import app.spotwright.engine.motion.ProductActor.Entrance;
import app.spotwright.engine.motion.ProductActor.Life;
import app.spotwright.engine.motion.Scheme.Temper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What it costs or saves, loud; the figure stands on a badge beside the product. */
final class Offer {
  private static final Pattern FIGURE =
      Pattern.compile(
          "[-−–]?\\d+(?:[.,]\\d+)?\\s?%|[€$£]\\s?\\d+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?\\s?[€$£]");

  private Offer() {}

  static void stage(Stage stage) {
    stage.dress(Temper.VIVID);
    Plot plot = Plot.of(stage);
    Copy copy =
        Copy.in(
            stage,
            plot,
            stage.type().headline().sized(172, 4).filling(),
            stage.text().button().isBlank()
                ? Copy.Parts.KICKER_SUPPORT
                : plot.beside()
                    ? Copy.Parts.BRAND_SUPPORT_BUTTON
                    : Copy.Parts.BRAND_SUPPORT_BUTTON_APART);
    Zone zone = EndCard.zone(stage, plot, copy);
    Backdrops.lay(stage, zone, copy.used(), 2);
    ProductArt art = stage.product();
    if (art != null) {
      ProductActor actor =
          new ProductActor(
              stage,
              art,
              new ProductActor.Role(
                  zone, Entrance.DROP, Life.FLOAT, ProductActor.Stand.NONE, 2, -5));
      stage.addToSet(actor);
      badge(stage, actor.solid());
    }
    copy.write();
  }

  private static void badge(Stage stage, Zone product) {
    Matcher figure = FIGURE.matcher(stage.text().headline() + " " + stage.text().support());
    if (!figure.find()) {
      return;
    }
    Zone safe = Plot.free(stage, stage.sheet().safe());
    float radius = Math.min(stage.px(126), product.h() * 0.24f);
    float cx = Math.min(product.right() + radius * 0.35f, safe.right() - radius);
    float cy =
        Math.clamp(
            product.y() + product.h() * 0.3f,
            safe.y() + radius,
            Math.max(safe.y() + radius, safe.bottom() - radius));
    Badge badge = new Badge(stage, figure.group().strip(), cx, cy, radius);
    stage.addToSet(badge);
  }
}
