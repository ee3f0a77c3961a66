package app.spotwright.engine.sample;

import app.spotwright.media.Picture;

/**
 * A sample product photo and the truth about it.
 *
 * @param photo opaque, 4:5 upright
 * @param product the product alone, of the photo's size: its own colours, and in alpha how much of
 *     what lies behind each pixel it hides, shadow excluded
 * @param outline in alpha the product's exact coverage of each pixel; the same as the product's
 *     alpha but where it is of clear glass
 */
public record SamplePhoto(Picture photo, Picture product, Picture outline) {}
