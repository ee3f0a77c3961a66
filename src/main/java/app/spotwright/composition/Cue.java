package app.spotwright.composition;

import app.spotwright.media.Fingerprint;
import java.nio.file.Path;

/**
 * A sound and when it begins.
 *
 * @param file any sound file
 * @param fingerprint of its recipe or content
 * @param start seconds of the ad; negative for one of which the beginning is not heard
 */
public record Cue(Path file, Fingerprint fingerprint, double start) {}
