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
 * @param arrangements bands that play it
 */
record MoodBook(
    int fastest,
    int slowest,
    List<Scale> scales,
    List<List<Integer>> progressions,
    List<Integer> colour,
    List<Arrangement> arrangements) {

  private static final List<Integer> TRIAD = List.of(0, 2, 4);
  private static final List<Integer> NINTH = List.of(0, 1, 2, 4);
  private static final List<Integer> SEVENTH = List.of(0, 2, 4, 6);

  static MoodBook of(Mood mood) {
    return switch (mood) {
      case UPBEAT -> upbeat();
      case ENERGETIC -> energetic();
      case WARM -> warm();
      case CALM -> calm();
      case ELEGANT -> elegant();
      case CINEMATIC -> cinematic();
    };
  }

  private static MoodBook upbeat() {
    return new MoodBook(
        14,
        17,
        List.of(Scale.MAJOR),
        List.of(List.of(0, 4, 5, 3), List.of(0, 3, 5, 4), List.of(0, 2, 3, 4), List.of(0, 5, 3, 4)),
        TRIAD,
        BrightBands.upbeat());
  }

  private static MoodBook energetic() {
    return new MoodBook(
        13,
        15,
        List.of(Scale.MINOR, Scale.DORIAN),
        List.of(List.of(0, 5, 2, 6), List.of(0, 2, 6, 3), List.of(0, 6, 5, 6), List.of(0, 3, 5, 6)),
        TRIAD,
        BrightBands.energetic());
  }

  private static MoodBook warm() {
    return new MoodBook(
        18,
        21,
        List.of(Scale.MAJOR),
        List.of(List.of(0, 3, 5, 4), List.of(0, 5, 1, 4), List.of(0, 2, 3, 4), List.of(0, 4, 5, 3)),
        NINTH,
        GentleBands.warm());
  }

  private static MoodBook calm() {
    return new MoodBook(
        22,
        27,
        List.of(Scale.MAJOR, Scale.LYDIAN),
        List.of(List.of(0, 3, 0, 4), List.of(0, 5, 3, 4), List.of(0, 1, 5, 4)),
        NINTH,
        GentleBands.calm());
  }

  private static MoodBook elegant() {
    return new MoodBook(
        16,
        19,
        List.of(Scale.DORIAN, Scale.MINOR, Scale.MAJOR),
        List.of(List.of(0, 3, 5, 4), List.of(0, 5, 3, 4), List.of(0, 2, 5, 4)),
        SEVENTH,
        RefinedBands.elegant());
  }

  private static MoodBook cinematic() {
    return new MoodBook(
        18,
        22,
        List.of(Scale.MINOR),
        List.of(List.of(0, 5, 2, 6), List.of(0, 3, 5, 6), List.of(0, 2, 5, 6), List.of(0, 5, 3, 4)),
        TRIAD,
        RefinedBands.cinematic());
  }
}
