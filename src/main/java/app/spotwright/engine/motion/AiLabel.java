package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;

/**
 * A small plate that says that the picture is made by a machine. It stands in a line of the safe
 * zone that the {@link Sheet} keeps free for it, and does not move: transitions show it on both
 * sides at the same place.
 */
final class AiLabel implements Layer {
  /** Units that it takes from the safe zone, with the gap between it and the words. */
  static final double LINE = 56;

  private static final double HEIGHT = 42;
  private static final double PAD = 15;

  /** Light letters on it have 4.5 and more on any ground, a white one too. */
  private static final double DENSE = 0.78;

  private final Image image;
  private final Zone place;

  AiLabel(Stage stage, String words) {
    Setting setting = setting(stage, words);
    place = place(stage, setting);
    image =
        stage.keep(
            Picturing.bake(
                Math.round(place.w()),
                Math.round(place.h()),
                canvas -> write(canvas, stage, setting)));
  }

  /** Where the label of a stage's scene stands; empty if it has none. */
  static Zone place(Stage stage) {
    String words = stage.program().overlays().aiLabel();
    return words.isBlank() ? new Zone(0, 0, 0, 0) : place(stage, setting(stage, words));
  }

  private static Setting setting(Stage stage, String words) {
    Cut cut = stage.type().button().cut();
    TypeStyle style =
        new TypeStyle(cut, cut, TypeStyle.Emphasis.NONE, false, 0.01, 1.2, 24, 20, 1, false);
    float most = stage.sheet().line().w() * 0.6f;
    return Setting.fit(words, style, most, stage.px(HEIGHT * 0.9), stage.sheet().k());
  }

  private static Zone place(Stage stage, Setting setting) {
    Sheet sheet = stage.sheet();
    Zone line = sheet.line();
    int width = Math.max(1, (int) Math.ceil(setting.width() + 2 * stage.px(PAD)));
    int height = Math.max(1, Math.round(stage.px(HEIGHT)));
    double top = sheet.tall() ? Math.ceil(line.y()) : Math.floor(line.bottom()) - height;
    return new Zone((float) Math.ceil(line.x()), (float) top, width, height);
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
    canvas.drawImage(image, place.x(), place.y());
  }

  @Override
  public boolean restsAt(int frame) {
    return true;
  }

  @Override
  public Zone reach() {
    return place;
  }
}
