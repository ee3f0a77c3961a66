package app.spotwright.intake;

import app.spotwright.media.Fingerprint;
import app.spotwright.media.Picture;

/**
 * A picture that was let in.
 *
 * @param picture upright, sRGB, no side longer than the working size
 * @param content of the file's bytes: two files with equal content are one upload
 */
public record TakenPicture(Picture picture, Fingerprint content) {}
