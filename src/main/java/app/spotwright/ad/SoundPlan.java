package app.spotwright.ad;

import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Impossible;
import app.spotwright.media.Mood;
import org.jspecify.annotations.Nullable;

/**
 * What the ad sounds like.
 *
 * @param voice id of the voice, or null for none
 * @param speed pace of the narration, 0.7 to 1.4, 1 is normal
 * @param music the music's mood, or null for none
 * @param effects whether scenes have their sound effects
 * @param captions how the narration is burned in
 */
public record SoundPlan(
    @Nullable String voice,
    double speed,
    @Nullable Mood music,
    boolean effects,
    CaptionStyle captions) {
  private static final double SLOWEST = 0.7;
  private static final double FASTEST = 1.4;

  public SoundPlan {
    Wording.present(captions, "captions");
    if (!(speed >= SLOWEST && speed <= FASTEST)) {
      throw new Impossible(Rule.SPEED, SLOWEST, FASTEST, speed);
    }
  }
}
