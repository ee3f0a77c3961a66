package app.spotwright.ad;

import app.spotwright.media.Fingerprint;

/**
 * A picture file that an ad uses.
 *
 * @param file where it was when the ad was made
 * @param content fingerprint of its bytes when the ad was made
 */
public record ProductImage(String file, Fingerprint content) {}
