package app.spotwright.intake;

import app.spotwright.media.Fingerprint;
import java.nio.file.Path;

/**
 * A picture file that may be decoded: of a known kind, neither too large nor empty.
 *
 * @param file where it lies
 * @param bytes its content; not copied, nobody writes to it
 * @param content fingerprint of the content: two files with equal content are one upload
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes of a file: identity is what is wanted
public record AdmittedPicture(Path file, byte[] bytes, Fingerprint content) {}
