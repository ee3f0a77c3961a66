package app.spotwright.engine.motion;

/** How words enter in an ad of a mood: calm moods know no pops, lively ones no slow fades. */
final class Treatment {
  private Treatment() {}

  static Kinetic of(Look look, Kinetic wanted) {
    return switch (look.mood()) {
      case CALM, ELEGANT, DREAMY, MELLOW ->
          switch (wanted) {
            case POP -> Kinetic.WORDS;
            case SLIDE -> Kinetic.MASK;
            default -> wanted;
          };
      case ENERGETIC, FUNKY -> wanted == Kinetic.FADE ? Kinetic.SLIDE : wanted;
      case UPBEAT, WARM, CINEMATIC, PLAYFUL, SLEEK, RUSTIC -> wanted;
    };
  }
}
