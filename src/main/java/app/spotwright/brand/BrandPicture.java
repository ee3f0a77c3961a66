package app.spotwright.brand;

/**
 * A picture of a brand that was uploaded.
 *
 * @param key where it is kept in the media store
 * @param name of the file as its owner knows it
 * @param cutout whether the product is cut out of it; always true for a logo
 */
public record BrandPicture(String key, String name, boolean cutout) {}
