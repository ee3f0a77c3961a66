package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Camera.Depth;
import io.github.humbleui.skija.Canvas;

/** A layer at some depth, where the camera sees it. */
record Plane(Camera camera, Depth depth, Layer layer) implements Layer {
  @Override
  public void draw(Canvas canvas, int frame) {
    camera.across(canvas, depth, frame, layer);
  }

  @Override
  public boolean restsAt(int frame) {
    return !camera.moves() && layer.restsAt(frame);
  }

  @Override
  public Zone reach() {
    return layer.reach().grown(camera.reach(depth));
  }
}
