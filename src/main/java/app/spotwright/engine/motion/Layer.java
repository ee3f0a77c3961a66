package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;

/** Something that is drawn over what was drawn before it. */
interface Layer {
  /** Draws the moment; depends on the frame's number alone, never on frames drawn before. */
  void draw(Canvas canvas, int frame);

  /** All that it may ever touch, in pixels. */
  Zone reach();
}
