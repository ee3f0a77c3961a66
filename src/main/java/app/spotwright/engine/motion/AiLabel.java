package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;

/**
 * A small plate that says that the picture is made by a machine. It stands in the foot of the safe
 * zone, which the {@link Sheet} keeps free for it, and does not move: transitions show it on both
 * sides at the same place.
 */
final class AiLabel implements Layer {
  /** Units that it takes from the safe zone, with the gap above it. */
  static final double FOOT = 56;

  private static final double HEIGHT = 42;
  private static final double PAD = 15;

  /** Light letters on it have 4.5 and more on any ground, a white one too. */
  private static final double DENSE = 0.78;

  private final Image image;
  private final int left;
  private final int top;

  AiLabel(Stage stage, String words) {
    Sheet sheet = stage.sheet();
    Zone foot = sheet.foot();
    Cut cut = stage.type().button().cut();
    TypeStyle style =
        new TypeStyle(cut, cut, TypeStyle.Emphasis.NONE, false, 0.01, 1.2, 24, 20, 1, false);
    float pad = stage.px(PAD);
    Setting setting = Setting.fit(words, style, foot.w() * 0.6f, stage.px(HEIGHT * 0.9), sheet.k());
    int width = Math.max(1, (int) Math.ceil(setting.width() + 2 * pad));
    int height = Math.max(1, Math.round(stage.px(HEIGHT)));
    left = (int) Math.ceil(foot.x());
    top = (int) Math.floor(foot.bottom()) - height;
    image = stage.keep(Picturing.bake(width, height, canvas -> write(canvas, stage, setting)));
  }

  private static void write(Canvas canvas, Stage stage, Setting setting) {
    float height = Math.round(stage.px(HEIGHT));
    float pad = stage.px(PAD);
    if (setting.lines().isEmpty()) {
      return;
    }
    float radius = (float) (height / 2 * Math.max(0.3, stage.type().corner()));
    try (Paint paint = Picturing.fill(stage.scheme().shadow(), DENSE)) {
      canvas.drawRRect(RRect.makeXYWH(0, 0, setting.width() + 2 * pad, height, radius), paint);
    }
    Plaque.write(
        canvas,
        setting,
        stage.type().button().cut(),
        new Zone(pad, (height - setting.height()) / 2, setting.width(), setting.height()),
        stage.scheme().light());
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    canvas.drawImage(image, left, top);
  }

  @Override
  public boolean restsAt(int frame) {
    return true;
  }

  @Override
  public Zone reach() {
    return new Zone(left, top, image.getWidth(), image.getHeight());
  }
}
