package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Scheme.Temper;
import app.spotwright.media.Mood;

/** Chooses how dark or bright a scene's ground is. */
final class Temperament {
  private static final double BRIGHT_PRODUCT = 0.74;
  private static final double DARK_PRODUCT = 0.24;

  private Temperament() {}

  /**
   * @param wanted what the design looks best on
   */
  static Temper of(Stage stage, Temper wanted) {
    Temper temper = moody(stage.program().look().mood(), wanted);
    ProductArt art = stage.product();
    if (art == null || art.card()) {
      return temper;
    }
    if (temper == Temper.PALE && art.luminance() > BRIGHT_PRODUCT) {
      return Temper.VIVID;
    }
    if (temper == Temper.DEEP && art.luminance() < DARK_PRODUCT) {
      return Temper.PALE;
    }
    return temper;
  }

  private static Temper moody(Mood mood, Temper wanted) {
    return switch (mood) {
      case CINEMATIC -> wanted == Temper.PALE ? Temper.DEEP : wanted;
      case ELEGANT -> wanted == Temper.VIVID ? Temper.DEEP : wanted;
      case CALM -> wanted == Temper.VIVID ? Temper.PALE : wanted;
      case UPBEAT, ENERGETIC -> wanted == Temper.DEEP ? Temper.VIVID : wanted;
      case WARM -> wanted;
    };
  }
}
