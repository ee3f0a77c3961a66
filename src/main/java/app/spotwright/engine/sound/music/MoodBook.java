package app.spotwright.engine.sound.music;

import app.spotwright.media.Mood;
import java.util.List;

/**
 * What music of a mood may be made of.
 *
 * @param fastest frames a beat at its quickest
 * @param slowest frames a beat at its slowest
 * @param scales that it uses
 * @param progressions of degrees that it uses; 0 is the tonic
 * @param colour of its chords, in degrees above their root
 * @param drive how hard it hits, 0 to 1
 * @param arrangements bands that play it
 */
record MoodBook(
    int fastest,
    int slowest,
    List<Scale> scales,
    List<List<Integer>> progressions,
    List<Integer> colour,
    double drive,
    List<Arrangement> arrangements) {

  private static final List<Integer> TRIAD = List.of(0, 2, 4);
  private static final List<Integer> NINTH = List.of(0, 1, 2, 4);
  private static final List<Integer> SEVENTH = List.of(0, 2, 4, 6);

  /** Seventh and ninth without the fifth. */
  private static final List<Integer> RICH = List.of(0, 1, 2, 6);

  /** Root, fourth and fifth: neither major nor minor. */
  private static final List<Integer> OPEN = List.of(0, 3, 4);

  static MoodBook of(Mood mood) {
    return switch (mood) {
      case UPBEAT -> upbeat();
      case ENERGETIC -> energetic();
      case WARM -> warm();
      case CALM -> calm();
      case ELEGANT -> elegant();
      case CINEMATIC -> cinematic();
      case PLAYFUL -> playful();
      case SLEEK -> sleek();
      case DREAMY -> dreamy();
      case MELLOW -> mellow();
      case RUSTIC -> rustic();
      case FUNKY -> funky();
    };
  }

  private static MoodBook upbeat() {
    return new MoodBook(
        15,
        16,
        List.of(Scale.MAJOR),
        List.of(List.of(0, 4, 5, 3), List.of(0, 3, 5, 4), List.of(0, 2, 3, 4), List.of(0, 5, 3, 4)),
        TRIAD,
        0.7,
        BrightBands.upbeat());
  }

  private static MoodBook energetic() {
    return new MoodBook(
        12,
        13,
        List.of(Scale.MINOR, Scale.DORIAN),
        List.of(List.of(0, 5, 2, 6), List.of(0, 2, 6, 3), List.of(0, 6, 5, 6), List.of(0, 3, 5, 6)),
        TRIAD,
        1,
        BrightBands.energetic());
  }

  private static MoodBook warm() {
    return new MoodBook(
        20,
        22,
        List.of(Scale.MAJOR),
        List.of(List.of(0, 3, 5, 4), List.of(0, 5, 1, 4), List.of(0, 2, 3, 4), List.of(0, 4, 5, 3)),
        NINTH,
        0.35,
        GentleBands.warm());
  }

  private static MoodBook calm() {
    return new MoodBook(
        22,
        27,
        List.of(Scale.MAJOR, Scale.LYDIAN),
        List.of(List.of(0, 3, 0, 4), List.of(0, 5, 3, 4), List.of(0, 1, 5, 4)),
        NINTH,
        0.2,
        GentleBands.calm());
  }

  private static MoodBook elegant() {
    return new MoodBook(
        18,
        19,
        List.of(Scale.DORIAN, Scale.MINOR),
        List.of(List.of(0, 3, 5, 4), List.of(0, 5, 3, 4), List.of(0, 2, 5, 4)),
        SEVENTH,
        0.4,
        RefinedBands.elegant());
  }

  private static MoodBook cinematic() {
    return new MoodBook(
        18,
        21,
        List.of(Scale.MINOR),
        List.of(List.of(0, 5, 2, 6), List.of(0, 3, 5, 6), List.of(0, 2, 5, 6), List.of(0, 5, 3, 4)),
        TRIAD,
        0.9,
        RefinedBands.cinematic());
  }

  private static MoodBook playful() {
    return new MoodBook(
        11,
        12,
        List.of(Scale.MAJOR),
        List.of(List.of(0, 0, 3, 4), List.of(0, 5, 1, 4), List.of(0, 1, 0, 4)),
        TRIAD,
        0.5,
        ColourfulBands.playful());
  }

  private static MoodBook sleek() {
    return new MoodBook(
        15,
        16,
        List.of(Scale.DORIAN, Scale.MINOR),
        List.of(List.of(0, 0, 6, 3), List.of(0, 3, 0, 6), List.of(0, 2, 3, 3)),
        OPEN,
        0.45,
        ModernBands.sleek());
  }

  private static MoodBook dreamy() {
    return new MoodBook(
        25,
        30,
        List.of(Scale.LYDIAN),
        List.of(List.of(0, 1, 0, 4), List.of(0, 4, 1, 5), List.of(0, 1, 5, 4)),
        NINTH,
        0.1,
        ModernBands.dreamy());
  }

  private static MoodBook mellow() {
    return new MoodBook(
        21,
        24,
        List.of(Scale.DORIAN, Scale.MIXOLYDIAN),
        List.of(List.of(1, 4, 0, 0), List.of(0, 3, 1, 4), List.of(0, 6, 3, 4)),
        RICH,
        0.4,
        ModernBands.mellow());
  }

  private static MoodBook rustic() {
    return new MoodBook(
        14,
        15,
        List.of(Scale.MIXOLYDIAN, Scale.MAJOR),
        List.of(List.of(0, 0, 3, 0), List.of(0, 6, 3, 0), List.of(0, 3, 0, 4)),
        TRIAD,
        0.6,
        ColourfulBands.rustic());
  }

  private static MoodBook funky() {
    return new MoodBook(
        17,
        18,
        List.of(Scale.DORIAN),
        List.of(List.of(0, 0, 3, 3), List.of(0, 3, 0, 4), List.of(0, 6, 3, 4)),
        SEVENTH,
        0.85,
        ColourfulBands.funky());
  }
}
