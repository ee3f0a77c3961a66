package app.spotwright.composition;

import app.spotwright.media.Fingerprint;
import java.nio.file.Path;

/**
 * All that is heard in an ad, ready mixed.
 *
 * @param file any sound file; WAV loses nothing
 * @param fingerprint of the file's recipe or content
 */
public record Mix(Path file, Fingerprint fingerprint) {}
