package app.spotwright.ad;

import app.spotwright.media.Framework;
import app.spotwright.media.Impossible;
import app.spotwright.media.Tone;
import java.util.Locale;

/**
 * What the ad must do.
 *
 * @param text what to say, in the user's words: 1 to 5,000 characters
 * @param seconds length of the ad: {@value #SHORTEST} to {@value #LONGEST}
 * @param framework the shape of the story
 * @param tone how it speaks
 * @param callToAction the user's own words for the button, at most 40 characters; empty to have
 *     them written
 * @param locale language of the ad
 */
public record Brief(
    String text, int seconds, Framework framework, Tone tone, String callToAction, Locale locale) {
  /** Seconds of the shortest ad: a bumper. */
  public static final int SHORTEST = 6;

  /** Seconds of the longest ad that the placements take. */
  public static final int LONGEST = 90;

  /** Characters of the longest brief. */
  public static final int LONGEST_TEXT = 5_000;

  private static final int LONGEST_CALL = 40;

  public Brief {
    Wording.present(text, "text");
    Wording.present(framework, "framework");
    Wording.present(tone, "tone");
    Wording.present(callToAction, "callToAction");
    Wording.present(locale, "locale");
    Wording.require(text, Part.BRIEF, 1, LONGEST_TEXT);
    Wording.require(callToAction, Part.CALL, 0, LONGEST_CALL);
    if (seconds < SHORTEST || seconds > LONGEST) {
      throw new Impossible(Rule.SECONDS, SHORTEST, LONGEST, seconds);
    }
  }
}
