package app.spotwright.engine.copy;

import app.spotwright.media.Framework;
import app.spotwright.media.Tone;
import java.util.Locale;

/**
 * What an ad has to say, as the user put it.
 *
 * @param brand the brand's name
 * @param text the brief in the user's words, at most 5,000 characters
 * @param framework the shape of the story
 * @param tone how it speaks
 * @param seconds length of the ad: 6 to 90
 * @param callToAction the user's own words for the button, or empty
 * @param locale language of the ad
 * @param seed chooses among equally good wordings
 */
public record CopyBrief(
    String brand,
    String text,
    Framework framework,
    Tone tone,
    int seconds,
    String callToAction,
    Locale locale,
    long seed) {}
