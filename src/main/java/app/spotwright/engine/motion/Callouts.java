package app.spotwright.engine.motion;

import app.spotwright.engine.motion.ProductActor.Entrance;
import app.spotwright.engine.motion.ProductActor.Life;
import app.spotwright.engine.motion.Scheme.Temper;
import app.spotwright.engine.motion.Typesetter.Align;
import app.spotwright.media.AspectRatio;

/** The product's merits, one after the other, beside it. */
final class Callouts {
  /** From this width to height on a product needs the whole width of a tall frame. */
  private static final float BROAD = 0.8f;

  private Callouts() {}

  static void stage(Stage stage) {
    stage.dress(stage.variant(1, 2) == 0 ? Temper.PALE : Temper.VIVID);
    if (stage.product() == null) {
      alone(stage);
    } else {
      switch (stage.sheet().ratio()) {
        case VERTICAL_9_16, PORTRAIT_4_5 -> {
          if (Plot.of(stage).beside()) {
            column(stage);
          } else {
            below(stage);
          }
        }
        case SQUARE_1_1, LANDSCAPE_16_9 -> column(stage);
      }
    }
  }

  private static Copy copy(Stage stage, Zone zone, Align align, double anchor) {
    return new Copy(
        stage,
        new Copy.Plan(
            zone,
            align,
            anchor,
            stage.type().headline().sized(112, 3),
            stage.kinetic(),
            Copy.Parts.KICKER));
  }

  /** Headline across the top, call-outs on the left, the product on the right. */
  private static void below(Stage stage) {
    Sheet sheet = stage.sheet();
    boolean tall = sheet.ratio() == AspectRatio.VERTICAL_9_16;
    Zone centred = Plot.free(stage, sheet.centred());
    Zone head =
        centred.inset(0, stage.px(tall ? 10 : 0)).top(sheet.height() * (tall ? 0.2f : 0.28f));
    Copy copy = copy(stage, head, Align.CENTRE, 0);
    float from = copy.used().bottom() + stage.px(tall ? 60 : 36);
    float down = tall ? sheet.height() * 0.65f : centred.bottom();
    Zone safe = sheet.safe();
    float foot =
        Math.min(
            tall ? sheet.height() * 0.785f : centred.bottom(), Plot.free(stage, safe).bottom());
    Zone across = Zone.edges(stage.px(96), from, sheet.width() - stage.px(96), foot);
    if (new Points(stage, across, Align.CENTRE).empty()) {
      finish(stage, copy, across, across, new Manner(Align.CENTRE, 0));
      return;
    }
    ProductArt art = stage.product();
    if (art != null && art.aspect() > BROAD && tall) {
      Zone list = Zone.edges(centred.x(), from, centred.right(), from + (foot - from) * 0.44f);
      float top = list.y() + new Points(stage, list, Align.CENTRE).height() + stage.px(40);
      Zone product = Zone.edges(stage.px(96), top, sheet.width() - stage.px(96), foot);
      finish(stage, copy, list, product, new Manner(Align.CENTRE, 0));
      return;
    }
    Zone list = Zone.edges(safe.x(), from, sheet.width() * 0.54f, Math.min(down, foot));
    Zone product = Zone.edges(sheet.width() * 0.55f, from, sheet.width() - stage.px(48), foot);
    finish(stage, copy, list, product, new Manner(Align.LEFT, 0.42));
  }

  /** How the call-outs stand in their box. */
  private record Manner(Align align, double anchor) {}

  /** Words and call-outs in one column, the product in the other. */
  private static void column(Stage stage) {
    boolean narrow = !stage.sheet().wide() && !stage.sheet().square();
    Plot plot = narrow ? Plot.of(stage) : Plot.of(stage, Plot.Order.WORDS_ABOVE, false);
    Zone safe = Plot.free(stage, stage.sheet().safe());
    float words = safe.w() * (stage.sheet().wide() ? 0.5f : 0.54f);
    Zone left = narrow ? plot.text() : safe.left(words);
    Copy probe = copy(stage, left.top(left.h() * 0.46f), Align.LEFT, 0);
    float gap = stage.px(probe.empty() ? 0 : 40);
    Zone rest = left.without(probe.used().h() + gap);
    float spare = rest.h() - new Points(stage, rest, Align.LEFT).height();
    float down = Math.max(0, spare / 2);
    Copy copy = copy(stage, left.top(left.h() * 0.46f).moved(0, down), Align.LEFT, 0);
    Zone list = rest.moved(0, down);
    Zone product =
        plot.beside()
            ? Plot.belowLabel(stage, plot.product())
            : Zone.edges(
                left.right() + stage.px(14), safe.y(), stage.sheet().safe().right(), safe.bottom());
    finish(stage, copy, list, product, new Manner(Align.LEFT, 0));
  }

  private static void alone(Stage stage) {
    Plot plot = Plot.of(stage);
    Copy copy = copy(stage, plot.text().top(plot.text().h() * 0.45f), plot.align(), 0);
    float width = Math.min(plot.text().w(), stage.px(640));
    Zone list =
        new Zone(plot.text().cx() - width / 2, 0, width, 0)
            .union(
                plot.text()
                    .without(copy.used().h() + stage.px(56))
                    .inset((plot.text().w() - width) / 2, 0));
    finish(stage, copy, list, plot.text(), new Manner(Align.CENTRE, 0));
  }

  private static void finish(Stage stage, Copy copy, Zone list, Zone product, Manner manner) {
    Points points = new Points(stage, list, manner.align());
    Backdrops.lay(stage, product, copy.used(), 3);
    stage.enter(
        new ProductActor.Role(
            product, Entrance.FROM_RIGHT, Life.FLOAT, ProductActor.Stand.NONE, 2));
    points.write((float) Math.max(0, (list.h() - points.height()) * manner.anchor()));
    copy.write();
  }
}
