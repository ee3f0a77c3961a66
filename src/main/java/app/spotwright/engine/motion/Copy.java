package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Typesetter.Align;
import java.util.Locale;

/**
 * Kicker, headline, line below and button, one under the other in a box: measured first, so that
 * the rest can be laid out around them, written when all that lies behind is there.
 */
final class Copy {
  /**
   * How the words stand in their box.
   *
   * @param anchor 0 at the top of the zone, 0.5 in the middle, 1 at the bottom
   * @param headline how the headline is set
   * @param parts what stands with the headline
   */
  record Plan(
      Zone zone, Align align, double anchor, TypeStyle headline, Kinetic motion, Parts parts) {}

  /** What stands with a headline. */
  enum Parts {
    KICKER,
    KICKER_SUPPORT,
    BRAND_SUPPORT_BUTTON,
    /** The button stands by itself, at the foot of the frame's free part. */
    BRAND_SUPPORT_BUTTON_APART;

    boolean last() {
      return this == BRAND_SUPPORT_BUTTON || this == BRAND_SUPPORT_BUTTON_APART;
    }
  }

  private static final double WIDER = 1.22;

  private final Stage stage;
  private final Plan plan;
  private final @org.jspecify.annotations.Nullable BrandMark brand;
  private final Setting kicker;
  private final Setting headline;
  private final Setting support;
  private final @org.jspecify.annotations.Nullable Button button;
  private final Zone used;

  Copy(Stage stage, Plan plan) {
    this.stage = stage;
    this.plan = plan;
    boolean marked = plan.headline().emphasis() == TypeStyle.Emphasis.MARKER;
    Zone zone = marked ? hung(plan) : plan.zone();
    float k = stage.sheet().k();
    SceneText text = stage.text();
    TypePairing type = stage.type();
    boolean last = plan.parts().last();
    brand = last && !named(stage) ? new BrandMark(stage, zone.w(), 84) : null;
    boolean branded = brand != null && brand.height() > 0;
    kicker = Setting.fit(branded ? "" : text.kicker(), type.kicker(), zone.w(), zone.h() * 0.2f, k);
    button = last && !text.button().isBlank() ? new Button(stage, text.button(), zone.w()) : null;
    float rest = zone.h() - after(kicker, kickerGap()) - buttonHeight() - brandHeight();
    String below = plan.parts() == Parts.KICKER ? "" : text.support();
    support = Setting.fit(below, type.support(), zone.w(), rest * 0.4f, k);
    rest -= before(support, supportGap());
    headline = Setting.fit(text.headline(), large(stage, plan), zone.w(), rest, k);
    used = used(zone);
  }

  /** The words where a plot has them. */
  static Copy in(Stage stage, Plot plot, TypeStyle headline, Parts parts) {
    return new Copy(
        stage,
        new Plan(plot.text(), plot.align(), plot.anchor(), headline, stage.kinetic(), parts));
  }

  /** Whether the headline says the brand's name already and there is no logo to show. */
  private static boolean named(Stage stage) {
    String name = stage.program().brand().strip().toLowerCase(Locale.ROOT);
    return stage.props().logo() == null
        && !name.isEmpty()
        && stage.text().headline().toLowerCase(Locale.ROOT).contains(name);
  }

  /** In a wide frame words beside the product have more room than height. */
  private static TypeStyle large(Stage stage, Plan plan) {
    TypeStyle style = plan.headline();
    boolean wide = stage.sheet().wide() && plan.align() == Align.LEFT;
    return wide ? style.sized(style.most() * WIDER, style.lines()) : style;
  }

  /** A little narrower, so that the marker may hang out on both sides. */
  private static Zone hung(Plan plan) {
    return plan.zone().inset(plan.zone().w() * 0.022f, 0);
  }

  private Zone used(Zone zone) {
    float height =
        brandHeight()
            + after(kicker, kickerGap())
            + headline.height()
            + before(support, supportGap())
            + buttonHeight();
    float top = (float) (zone.y() + (zone.h() - height) * plan.anchor());
    return new Zone(zone.x(), top, zone.w(), height);
  }

  /** What the words take of their box. */
  Zone used() {
    return used;
  }

  boolean empty() {
    return used.h() <= 0;
  }

  /** Where the button begins that stands apart, in pixels from the top; 0 if there is none. */
  float footing() {
    if (!apart()) {
      return 0;
    }
    Sheet sheet = stage.sheet();
    float bottom = Plot.free(stage, sheet.centred()).bottom() - stage.px(sheet.tall() ? 14 : 6);
    return button == null ? 0 : bottom - button.height();
  }

  private boolean apart() {
    return button != null && plan.parts() == Parts.BRAND_SUPPORT_BUTTON_APART;
  }

  /** Adds the words to the stage. */
  void write() {
    TypePairing type = stage.type();
    if (stage.overClip() && !empty()) {
      veil();
    }
    float y = used.y();
    if (brand != null) {
      brand.write(used.top(brand.height()), plan.align(), 0);
      y += brandHeight();
    }
    stage.write(kicker, type.kicker(), manner(y, Kinetic.FADE, 0), true);
    y += after(kicker, kickerGap());
    Zone at = new Zone(used.x(), y, used.w(), headline.height());
    stage.write(
        headline, plan.headline(), new Stage.Manner(at, plan.align(), plan.motion(), 5), false);
    y += headline.height() + (support.lines().isEmpty() ? 0 : supportGap());
    stage.write(support, type.support(), manner(y, Kinetic.FADE, 20), false);
    if (button != null) {
      float top = apart() ? footing() : used.bottom() - button.height();
      float x = plan.align() == Align.LEFT ? used.x() : used.cx() - button.width() / 2;
      button.place(x, top, 24);
      stage.add(button);
    }
  }

  /** Unless a card of our own lies under the words already. */
  private void veil() {
    Ground.Range behind = stage.ground().under(used);
    if (behind.high() - behind.low() > 0.5) {
      stage.addUnderneath(new Veil(stage, used, plan.align() == Align.LEFT));
    }
  }

  private Stage.Manner manner(float y, Kinetic motion, double delay) {
    return new Stage.Manner(new Zone(used.x(), y, used.w(), 0), plan.align(), motion, delay);
  }

  private float kickerGap() {
    return stage.px(14);
  }

  private float supportGap() {
    return stage.px(24);
  }

  private float brandHeight() {
    return brand == null || brand.height() <= 0 ? 0 : brand.height() + stage.px(26);
  }

  private float buttonHeight() {
    return button == null || apart() ? 0 : button.height() + stage.px(44);
  }

  private static float after(Setting setting, float gap) {
    return setting.lines().isEmpty() ? 0 : setting.height() + gap;
  }

  private static float before(Setting setting, float gap) {
    return after(setting, gap);
  }
}
