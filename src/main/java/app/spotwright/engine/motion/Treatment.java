package app.spotwright.engine.motion;

import app.spotwright.media.Mood;
import java.util.List;

/** How headlines enter in an ad of a mood: calm moods know no pops, lively ones no slow fades. */
final class Treatment {
  private Treatment() {}

  /**
   * @param turn differs from scene to scene and from brand to brand
   */
  static Kinetic of(Mood mood, int turn) {
    List<Kinetic> suited = suited(mood);
    return suited.get(Math.floorMod(turn, suited.size()));
  }

  private static List<Kinetic> suited(Mood mood) {
    return switch (mood) {
      case UPBEAT -> List.of(Kinetic.POP, Kinetic.LETTERS, Kinetic.MASK, Kinetic.TUMBLE);
      case PLAYFUL -> List.of(Kinetic.TUMBLE, Kinetic.POP, Kinetic.LETTERS);
      case ENERGETIC -> List.of(Kinetic.SLIDE, Kinetic.POP, Kinetic.MASK, Kinetic.WIPE);
      case FUNKY -> List.of(Kinetic.POP, Kinetic.SLIDE, Kinetic.TUMBLE, Kinetic.MASK);
      case SLEEK -> List.of(Kinetic.WIPE, Kinetic.MASK, Kinetic.GATHER, Kinetic.SLIDE);
      case CINEMATIC -> List.of(Kinetic.GATHER, Kinetic.WORDS, Kinetic.MASK, Kinetic.WIPE);
      case ELEGANT -> List.of(Kinetic.MASK, Kinetic.GATHER, Kinetic.LETTERS, Kinetic.WORDS);
      case WARM, RUSTIC -> List.of(Kinetic.LETTERS, Kinetic.WORDS, Kinetic.MASK, Kinetic.WIPE);
      case CALM, MELLOW -> List.of(Kinetic.WORDS, Kinetic.GATHER, Kinetic.MASK);
      case DREAMY -> List.of(Kinetic.GATHER, Kinetic.LETTERS, Kinetic.WORDS);
    };
  }
}
