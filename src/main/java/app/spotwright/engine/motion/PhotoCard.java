package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import io.github.humbleui.skija.ClipMode;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.RRect;

/** A whole photo as a print: a bright border and rounded corners. */
final class PhotoCard {
  private PhotoCard() {}

  /** The caller closes it. */
  static Image of(Stage stage, Image photo, int width, int height) {
    float border = Math.max(2, stage.px(13));
    float radius = stage.px(34);
    Colour paper = stage.scheme().light();
    Image print =
        Scaling.to(
            photo,
            Math.max(1, Math.round(width - 2 * border)),
            Math.max(1, Math.round(height - 2 * border)));
    try (print) {
      return Picturing.bake(
          width,
          height,
          canvas -> {
            try (Paint paint = Picturing.fill(paper, 1)) {
              canvas.drawRRect(RRect.makeXYWH(0, 0, width, height, radius), paint);
            }
            canvas.clipRRect(
                RRect.makeXYWH(
                    border,
                    border,
                    width - 2 * border,
                    height - 2 * border,
                    radius - border * 0.6f),
                ClipMode.INTERSECT,
                true);
            canvas.drawImage(print, border, border);
          });
    }
  }
}
