package app.spotwright.sound;

/** Whether a spoken line fits its scene, and how fast it has to be said for that. */
public sealed interface NarrationFit {
  /** Faster than this a voice sounds hurried. */
  double FASTEST = 1.25;

  /** Voices do not become shorter exactly by the factor that they become faster. */
  double MARGIN = 1.02;

  /**
   * It fits.
   *
   * @param speed to speak at; the one it was spoken at if that is fast enough
   */
  record Fits(double speed) implements NarrationFit {}

  /**
   * It is too long at any speed that sounds well.
   *
   * @param seconds how long it would still be
   * @param room how long it may be
   */
  record TooLong(double seconds, double room) implements NarrationFit {}

  /**
   * Decides.
   *
   * @param seconds how long the line is at that speed
   * @param speed at which it was spoken; 1 is normal
   * @param room seconds that the scene has for it
   */
  static NarrationFit of(double seconds, double speed, double room) {
    if (seconds <= room) {
      return new Fits(speed);
    }
    double most = Math.max(FASTEST, speed);
    double shortest = seconds * speed / most;
    if (!(room > 0) || shortest > room) {
      return new TooLong(shortest, room);
    }
    double needed = speed * seconds / room * MARGIN;
    return new Fits(Math.min(most, Math.ceil(needed * 100) / 100));
  }
}
