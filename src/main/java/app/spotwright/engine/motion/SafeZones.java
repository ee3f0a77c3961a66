package app.spotwright.engine.motion;

import app.spotwright.engine.motion.MotionStudio.SafeZone;
import app.spotwright.media.AspectRatio;

/**
 * Where platforms leave a picture free of their own buttons and lines. Vertical: the widest of the
 * dead margins of TikTok (210 above, 480 below, 160 right of 1080 x 1920), Reels and Stories (270
 * and 250 above) and Shorts. The others carry no buttons over the picture but the player's bar.
 */
final class SafeZones {
  private SafeZones() {}

  static SafeZone of(AspectRatio ratio) {
    return switch (ratio) {
      case VERTICAL_9_16 -> new SafeZone(0.06, 0.141, 0.8515, 0.75);
      case PORTRAIT_4_5 -> new SafeZone(0.07, 0.06, 0.93, 0.93);
      case SQUARE_1_1 -> new SafeZone(0.065, 0.065, 0.935, 0.925);
      case LANDSCAPE_16_9 -> new SafeZone(0.05, 0.08, 0.95, 0.88);
    };
  }
}
