package app.spotwright.composition;

/**
 * How voice, music and effects are put together.
 *
 * @param voice factor, 1 is 100 %
 * @param music factor
 * @param effects factor
 * @param ducking whether the music makes way for the voice
 * @param loudness integrated loudness of the result in LUFS
 * @param truePeak the highest true peak of the encoded result in dBTP
 */
public record MixLevels(
    double voice, double music, double effects, boolean ducking, double loudness, double truePeak) {
  /** What the feeds of phones expect. */
  public static final MixLevels STANDARD = new MixLevels(1, 0.3, 0.5, true, -14, -1);
}
