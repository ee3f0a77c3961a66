package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;

/** Faint still grain over all that lies beneath: it is on the film, so no camera moves it. */
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
    canvas.save();
    canvas.resetMatrix();
    bake(canvas, full);
    canvas.restore();
  }

  /** Onto a ground that is painted once, and moves with it. */
  void bake(Canvas canvas, Zone zone) {
    for (float y = zone.y(); y < zone.bottom(); y += tile.getHeight()) {
      for (float x = zone.x(); x < zone.right(); x += tile.getWidth()) {
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
