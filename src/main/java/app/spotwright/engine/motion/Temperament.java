package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Scheme.Temper;
import app.spotwright.media.Mood;
import app.spotwright.media.Palette;
import java.util.List;

/** Chooses a scene's ground: what the design wants, as far as the mood and the product allow. */
final class Temperament {
  private static final double LOST = 0.9;
  private static final double OTHER_TEMPER = 0.2;
  private static final double OTHER_LEAD = 0.06;

  private Temperament() {}

  /**
   * @param wanted what the design looks best on
   */
  static Scheme of(Stage stage, Temper wanted) {
    Palette palette = stage.program().look().palette();
    Temper moody = bright(stage) ? Temper.PALE : moody(stage.program().look().mood(), wanted);
    ProductArt art = stage.product();
    Scheme best = Scheme.of(palette, moody);
    if (art == null || art.card()) {
      return best;
    }
    double least = Double.MAX_VALUE;
    List<Hue> leads = Scheme.leads(palette);
    int first = lively(stage) ? stage.turn() % leads.size() : 0;
    for (int i = 0; i < leads.size(); i++) {
      for (Temper temper : Temper.values()) {
        Scheme scheme = Scheme.of(palette, temper, leads.get(i));
        double cost =
            LOST * art.lostOn(Hue.of(scheme.base()))
                + (temper == moody ? 0 : stray(stage, temper))
                + Math.floorMod(i - first, leads.size()) * OTHER_LEAD;
        if (cost < least) {
          least = cost;
          best = scheme;
        }
      }
    }
    return best;
  }

  /** Every other scene of an upbeat ad stands on a bright ground. */
  private static boolean bright(Stage stage) {
    Mood mood = stage.program().look().mood();
    return (mood == Mood.UPBEAT || mood == Mood.PLAYFUL) && stage.turn() % 2 == 0;
  }

  /** Lively brands change the colour of their ground from scene to scene. */
  private static boolean lively(Stage stage) {
    return switch (stage.program().look().mood()) {
      case UPBEAT, ENERGETIC, PLAYFUL, FUNKY -> true;
      case WARM, CALM, ELEGANT, CINEMATIC, SLEEK, DREAMY, MELLOW, RUSTIC -> false;
    };
  }

  private static double stray(Stage stage, Temper temper) {
    boolean wrong =
        switch (stage.program().look().mood()) {
          case UPBEAT, ENERGETIC, CALM, PLAYFUL, DREAMY, FUNKY -> temper == Temper.DEEP;
          case ELEGANT, SLEEK -> temper == Temper.VIVID;
          case CINEMATIC, MELLOW -> temper == Temper.PALE;
          case WARM, RUSTIC -> false;
        };
    return wrong ? 2 * OTHER_TEMPER : OTHER_TEMPER;
  }

  private static Temper moody(Mood mood, Temper wanted) {
    return switch (mood) {
      case CINEMATIC, MELLOW -> wanted == Temper.PALE ? Temper.DEEP : wanted;
      case ELEGANT, SLEEK -> wanted == Temper.VIVID ? Temper.DEEP : wanted;
      case CALM, DREAMY -> wanted == Temper.VIVID ? Temper.PALE : wanted;
      case UPBEAT, ENERGETIC, PLAYFUL, FUNKY -> wanted == Temper.DEEP ? Temper.VIVID : wanted;
      case WARM, RUSTIC -> wanted;
    };
  }
}
