package app.spotwright.composition;

import app.spotwright.media.Frames;
import java.util.List;

/**
 * All that is to be heard in an ad. Any part may be missing; silence is a mix, too.
 *
 * @param length of the ad
 * @param voice narration lines, not overlapping
 * @param music none or one
 * @param effects in any order
 */
public record Score(Frames length, List<Cue> voice, List<Cue> music, List<Cue> effects) {
  public Score {
    voice = List.copyOf(voice);
    music = List.copyOf(music);
    effects = List.copyOf(effects);
  }
}
