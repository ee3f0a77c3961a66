package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;

/** Faint still grain over all that lies beneath. */
final class Grain implements Layer {
  private final Paint paint;
  private final Zone full;

  Grain(Stage stage, int strength) {
    full = stage.sheet().full();
    Image tile = stage.keep(Soft.grain(strength));
    paint = stage.keep(new Paint().setShader(stage.keep(Soft.tiled(tile))));
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    canvas.drawRect(full.rect(), paint);
  }

  @Override
  public boolean restsAt(int frame) {
    return true;
  }

  @Override
  public Zone reach() {
    return full;
  }
}
