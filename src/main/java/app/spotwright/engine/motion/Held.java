package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Surface;

/**
 * A soft slow ground that covers the frame, drawn anew for every second frame only: nobody sees the
 * difference, and drawing and encoding cost half. The camera comes nearer to it and passes along it
 * at no cost.
 */
final class Held implements Layer {
  private static final int STEP = 2;

  private final Layer layer;
  private final Camera camera;
  private final Zone full;
  private final Surface surface;
  private final int settled;
  private int drawn = -1;

  /**
   * @param layer opaque everywhere
   * @param settled frame up to which the layer moves fast and every frame is drawn
   */
  Held(Stage stage, Layer layer, int settled) {
    this.layer = layer;
    this.settled = settled;
    camera = stage.camera();
    full = stage.sheet().full();
    surface =
        stage.keep(Surface.makeRasterN32Premul(stage.sheet().width(), stage.sheet().height()));
  }

  /** A layer that is slow from the first frame on. */
  Held(Stage stage, Layer layer) {
    this(stage, layer, 0);
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    if (frame < settled) {
      camera.into(canvas, Camera.Depth.GROUND, frame, layer);
      return;
    }
    int step = frame / STEP * STEP;
    if (step != drawn) {
      camera.into(surface.getCanvas(), Camera.Depth.GROUND, step, layer);
      drawn = step;
    }
    try (Image image = surface.makeImageSnapshot()) {
      canvas.drawImage(image, 0, 0);
    }
  }

  @Override
  public boolean restsAt(int frame) {
    return frame > settled && frame % STEP != 0;
  }

  @Override
  public Zone reach() {
    return full;
  }
}
