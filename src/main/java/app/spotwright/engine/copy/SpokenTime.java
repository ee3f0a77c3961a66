package app.spotwright.engine.copy;

/** How long a narration takes, before anybody has spoken it. */
public final class SpokenTime {
  /** A narration may be spoken a fifth faster than usual before it sounds hurried. */
  private static final double HURRY = 1.2;

  private SpokenTime() {}

  /**
   * Seconds that a scene has to last for its narration at a normal pace, with the breath around it;
   * 0 for none. A voice may need a fifth less or more.
   */
  public static double seconds(String narration) {
    int words = Spoken.words(narration);
    return words == 0 ? 0 : Spoken.seconds(words);
  }

  /** Whether a narration sounds hurried in a scene of so many seconds. */
  public static boolean hurries(String narration, double seconds) {
    return seconds(narration) > seconds * HURRY;
  }
}
