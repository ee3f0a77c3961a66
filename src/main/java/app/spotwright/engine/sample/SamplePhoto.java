package app.spotwright.engine.sample;

import app.spotwright.media.Picture;

/**
 * A sample product photo and the truth about it.
 *
 * @param photo opaque, 4:5 upright
 * @param product the product alone, of the photo's size: its own colours, and in alpha its exact
 *     coverage of each pixel, shadow excluded
 */
public record SamplePhoto(Picture photo, Picture product) {}
