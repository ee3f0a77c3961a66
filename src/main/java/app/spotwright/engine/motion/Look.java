package app.spotwright.engine.motion;

import app.spotwright.media.Mood;
import app.spotwright.media.Palette;
import app.spotwright.media.Tone;

/**
 * What all scenes of an ad share.
 *
 * @param palette the brand's colours
 * @param mood of movement, light and texture
 * @param tone chooses the type pairing
 */
public record Look(Palette palette, Mood mood, Tone tone) {}
