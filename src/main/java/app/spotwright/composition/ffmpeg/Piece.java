package app.spotwright.composition.ffmpeg;

import java.nio.file.Path;

/**
 * What is to be encoded, and where to.
 *
 * @param from first frame of the clip
 * @param frames how many
 * @param encoding how
 * @param file MP4 to write, without sound
 */
public record Piece(int from, int frames, Encoding encoding, Path file) {}
