package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;

/** Something that is drawn over what was drawn before it. */
interface Layer {
  /** Draws the moment; depends on the frame's number alone, never on frames drawn before. */
  void draw(Canvas canvas, int frame);

  /** Whether it looks as it did on the frame before; false where that is not known. */
  default boolean restsAt(int frame) {
    return false;
  }

  /** All that it may ever touch, in pixels. */
  Zone reach();
}
