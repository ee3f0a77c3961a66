package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Typesetter.Align;

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
   * @param button whether the scene's button belongs to it
   */
  record Plan(
      Zone zone, Align align, double anchor, TypeStyle headline, Kinetic motion, boolean button) {}

  private final Stage stage;
  private final Plan plan;
  private final Setting kicker;
  private final Setting headline;
  private final Setting support;
  private final @org.jspecify.annotations.Nullable Button button;
  private final Zone used;

  Copy(Stage stage, Plan plan) {
    this.stage = stage;
    this.plan = plan;
    Zone zone = plan.zone();
    float k = stage.sheet().k();
    SceneText text = stage.text();
    TypePairing type = stage.type();
    kicker = Setting.fit(text.kicker(), type.kicker(), zone.w(), zone.h() * 0.2f, k);
    button =
        plan.button() && !text.button().isBlank()
            ? new Button(stage, text.button(), zone.w())
            : null;
    float rest = zone.h() - after(kicker, kickerGap()) - buttonHeight();
    support = Setting.fit(text.support(), type.support(), zone.w(), rest * 0.4f, k);
    rest -= before(support, supportGap());
    boolean marked = plan.headline().emphasis() == TypeStyle.Emphasis.MARKER;
    headline =
        Setting.fit(text.headline(), plan.headline(), zone.w() * (marked ? 0.96f : 1), rest, k);
    used = used(zone);
  }

  private Zone used(Zone zone) {
    float height =
        after(kicker, kickerGap())
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

  /** Adds the words to the stage. */
  void write() {
    TypePairing type = stage.type();
    float y = used.y();
    stage.write(kicker, type.kicker(), manner(y, Kinetic.FADE, 0), true);
    y += after(kicker, kickerGap());
    float inset = plan.headline().emphasis() == TypeStyle.Emphasis.MARKER ? used.w() * 0.02f : 0;
    Zone at = new Zone(used.x() + inset, y, used.w() - 2 * inset, headline.height());
    stage.write(
        headline, plan.headline(), new Stage.Manner(at, plan.align(), plan.motion(), 5), false);
    y += headline.height() + (support.lines().isEmpty() ? 0 : supportGap());
    stage.write(support, type.support(), manner(y, Kinetic.FADE, 20), false);
    if (button != null) {
      float top = used.bottom() - button.height();
      float x = plan.align() == Align.LEFT ? used.x() : used.cx() - button.width() / 2;
      button.place(x, top, 24);
      stage.add(button);
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

  private float buttonHeight() {
    return button == null ? 0 : button.height() + stage.px(44);
  }

  private static float after(Setting setting, float gap) {
    return setting.lines().isEmpty() ? 0 : setting.height() + gap;
  }

  private static float before(Setting setting, float gap) {
    return after(setting, gap);
  }
}
