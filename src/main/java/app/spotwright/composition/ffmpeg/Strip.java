package app.spotwright.composition.ffmpeg;

import app.spotwright.engine.motion.FrameSource;
import java.util.function.IntConsumer;

/**
 * Frames that become one file.
 *
 * @param source what is drawn; of even sides
 * @param piece which of it, and where to
 * @param done told the number of frames done so far, after each
 */
public record Strip(FrameSource source, Piece piece, IntConsumer done) {}
