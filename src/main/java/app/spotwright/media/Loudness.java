package app.spotwright.media;

/**
 * How loud a sound is, as ITU-R BS.1770 measures it.
 *
 * @param integrated LUFS of the whole; −70 for silence
 * @param truePeak dBTP, the highest point between samples too; −100 for silence
 */
public record Loudness(double integrated, double truePeak) {
  /** What the standard's gate leaves of silence. */
  public static final double SILENCE = -70;

  /** Whether nothing is heard. */
  public boolean silent() {
    return integrated <= SILENCE;
  }
}
