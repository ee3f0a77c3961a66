package app.spotwright.generation;

import java.nio.file.Path;

/**
 * A photo of the product to make an ad from.
 *
 * @param file where it lies
 * @param cutout whether the product is cut out of it; false to show the photo as it is, in a frame
 */
public record Photo(Path file, boolean cutout) {}
