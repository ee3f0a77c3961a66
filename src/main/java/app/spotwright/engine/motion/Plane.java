package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Camera.Depth;
import io.github.humbleui.skija.Canvas;

/** A layer at some depth, where the camera sees it. */
record Plane(Stage stage, Depth depth, Layer layer) implements Layer {
  @Override
  public void draw(Canvas canvas, int frame) {
    stage.camera().across(canvas, depth, frame, layer, stage.focus());
  }

  @Override
  public boolean restsAt(int frame) {
    return !stage.camera().moves() && layer.restsAt(frame);
  }

  @Override
  public Zone reach() {
    Zone reach = layer.reach().grown(stage.camera().reach(depth));
    double more = stage.camera().nearest(depth) - 1;
    return reach.grown((float) (more * Math.max(stage.sheet().width(), stage.sheet().height())));
  }
}
