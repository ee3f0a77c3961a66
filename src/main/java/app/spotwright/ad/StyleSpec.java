package app.spotwright.ad;

import app.spotwright.media.Mood;

/**
 * What every scene shares; part of every scene's prompt.
 *
 * @param mood of movement, light and music
 * @param lighting in words
 * @param camera in words
 * @param texture in words
 * @param grade in words
 */
public record StyleSpec(Mood mood, String lighting, String camera, String texture, String grade) {}
