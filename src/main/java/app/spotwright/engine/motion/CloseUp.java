package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Scheme.Temper;

/** A window in which the product is so near that it leaves it, and the eye travels along it. */
final class CloseUp {
  private CloseUp() {}

  static void stage(Stage stage) {
    stage.dress(stage.variant(1, 2) == 0 ? Temper.DEEP : Temper.PALE);
    Plot plot = Plot.over(stage, Plot.Order.WORDS_BELOW);
    Copy copy =
        Copy.in(stage, plot, stage.type().headline().sized(118, 3), Copy.Parts.KICKER_SUPPORT);
    ProductArt art = stage.product();
    Zone zone = plot.productBox(stage, copy.used());
    Backdrops.lay(stage, zone, copy.used(), 1);
    if (art != null) {
      Zone window = window(stage, plot, zone);
      stage.addToSet(new Lens(stage, art, window, round(stage, window)));
    }
    copy.write();
  }

  /** Beside the words the window bleeds out of the frame; above them it is held by a margin. */
  private static Zone window(Stage stage, Plot plot, Zone zone) {
    Sheet sheet = stage.sheet();
    if (!plot.beside()) {
      float margin = stage.px(60);
      Zone across = Zone.edges(margin, zone.y(), sheet.width() - margin, zone.bottom());
      Zone label = AiLabel.place(stage).grown(stage.px(20));
      return label.meets(across) ? across.without(label.bottom() - across.y()) : across;
    }
    float out = stage.px(120);
    float bottom = stage.program().captions().isEmpty() ? sheet.height() + out : zone.bottom();
    return zone.cx() > sheet.width() / 2f
        ? Zone.edges(zone.x() + stage.px(14), -out, sheet.width() + out, bottom)
        : Zone.edges(-out, -out, zone.right() - stage.px(14), bottom);
  }

  /** Corner radius in pixels: as round as the brand's type. */
  private static float round(Stage stage, Zone window) {
    double corner = stage.type().corner();
    return (float) (stage.px(10) + Math.min(window.w(), window.h()) * 0.3 * corner);
  }
}
