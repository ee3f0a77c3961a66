/** FFmpeg as a child process: the only place that knows its command line. */
@NullMarked
package app.spotwright.composition.ffmpeg;

import org.jspecify.annotations.NullMarked;
