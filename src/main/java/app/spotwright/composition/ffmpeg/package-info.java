/** FFmpeg as a child process: the only place that knows its command line. */
@NamedInterface("ffmpeg")
@NullMarked
package app.spotwright.composition.ffmpeg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
