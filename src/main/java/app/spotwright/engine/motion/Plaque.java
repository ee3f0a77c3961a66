package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.Canvas;

/** Words that are written once, into a picture, without movement. */
final class Plaque {
  private Plaque() {}

  /** Writes the lines centred in the zone, from its top. */
  static void write(Canvas canvas, Setting setting, Cut cut, Zone zone, Colour colour) {
    float y = zone.y();
    for (Setting.Line line : setting.lines()) {
      for (Setting.Placed placed : line.placed()) {
        canvas.save();
        canvas.translate(
            zone.x() + (zone.w() - line.width()) / 2 + placed.x(), line.baseline(y, cut));
        Typesetter.write(canvas, placed.word().glyphs(), line.size(), colour);
        canvas.restore();
      }
      y += line.height();
    }
  }
}
