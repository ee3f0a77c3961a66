package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;

/** Faint still grain over all that lies beneath. */
final class Grain implements Layer {
  private final Image tile;
  private final Zone full;

  Grain(Stage stage, int strength) {
    full = stage.sheet().full();
    tile = stage.keep(Soft.grain(strength));
  }

  /** Tile by tile at whole pixels, which is several times faster than a tiled shader. */
  @Override
  public void draw(Canvas canvas, int frame) {
    for (float y = 0; y < full.h(); y += tile.getHeight()) {
      for (float x = 0; x < full.w(); x += tile.getWidth()) {
        canvas.drawImage(tile, x, y);
      }
    }
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
