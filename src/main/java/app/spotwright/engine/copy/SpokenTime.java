package app.spotwright.engine.copy;

/** How long a narration takes, before anybody has spoken it. */
public final class SpokenTime {
  private SpokenTime() {}

  /**
   * Seconds that a scene has to last for its narration at a normal pace, with the breath around it;
   * 0 for none. A voice may need a fifth less or more.
   */
  public static double seconds(String narration) {
    int words = Spoken.words(narration);
    return words == 0 ? 0 : Spoken.seconds(words);
  }
}
