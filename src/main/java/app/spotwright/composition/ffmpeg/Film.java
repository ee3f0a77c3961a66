package app.spotwright.composition.ffmpeg;

import app.spotwright.media.Frames;
import app.spotwright.media.Resolution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A filmed file on its way to being a clip: any codec, size, frame rate, range and turn become 30
 * frames a second of exactly the length that is needed. Longer films are cut off, shorter ones are
 * slowed down by a fifth at most, and then their last picture stands.
 *
 * @param file where it lies
 * @param video its picture track
 * @param seconds how long it is; 0 where nobody knows
 * @param frames length that is needed
 */
record Film(Path file, MediaProbe.Video video, double seconds, int frames) {
  private static final double SLOWEST = 0.8;

  /** More pixels than this are no film for an ad but an attack: 8K is 33 million. */
  private static final long MOST_PIXELS = 40_000_000;

  private static final long MOST_BYTES_AT_ONCE = 512_000_000;

  /** Pictures of this many lines and more that do not name their colours are taken for BT.709. */
  private static final int HIGH_DEFINITION = 720;

  static Film open(Ffmpeg ffmpeg, Path file, int frames) throws IOException, InterruptedException {
    try {
      MediaProbe probe = ffmpeg.probe(file);
      MediaProbe.Video video = probe.video();
      if (video == null) {
        throw new UnreadableFilm(file, "it has no moving picture");
      }
      if (video.width() < 2 || video.height() < 2) {
        throw new UnreadableFilm(file, "it has no size");
      }
      if ((long) video.width() * video.height() > MOST_PIXELS) {
        throw new UnreadableFilm(file, "its pictures are too large");
      }
      double seconds = video.seconds() > 0 ? video.seconds() : probe.seconds();
      return new Film(file, video, seconds, frames);
    } catch (FfmpegFailure e) {
      throw new UnreadableFilm(file, e);
    }
  }

  /** The input's part of the command line. */
  void describe(Arguments arguments) {
    arguments
        .words("-xerror -max_alloc " + MOST_BYTES_AT_ONCE + " -max_pixels " + MOST_PIXELS)
        .words("-threads 1");
    Untrusted.OPTIONS.forEach(arguments::word);
    arguments.word("-i").file(file);
  }

  /**
   * Filters that give the wanted frames of the clip, numbered from 0, as they were filmed.
   *
   * @param from first frame of the clip
   * @param count how many
   */
  String timed(int from, int count) {
    return String.format(
        Locale.ROOT,
        "setpts=(PTS-STARTPTS)*%.6f,fps=%d:start_time=0,tpad=stop=-1:stop_mode=clone,"
            + "trim=start_frame=%d:end_frame=%d,setpts=N/%d/TB",
        stretch(),
        Frames.PER_SECOND,
        from,
        from + count,
        Frames.PER_SECOND);
  }

  /** How much longer every picture stands than it was filmed. */
  private double stretch() {
    double needed = (double) frames / Frames.PER_SECOND;
    if (seconds <= 0 || seconds >= needed) {
      return 1;
    }
    return Math.min(needed / seconds, 1 / SLOWEST);
  }

  /** Filters that cut the middle out so that it covers that size, never stretched. */
  String covering(Resolution size) {
    return ("crop=w=min(iw\\,ih*%1$d/%2$d/sar):h=min(ih\\,iw*sar*%2$d/%1$d),"
            + "scale=%1$d:%2$d:flags=bilinear:in_color_matrix=%3$s:out_color_matrix=bt709")
        .formatted(size.width(), size.height(), matrix());
  }

  private String matrix() {
    if (!video.matrix().equals("unknown") || video.pixelFormat().contains("rgb")) {
      return "auto";
    }
    return Math.min(video.width(), video.height()) >= HIGH_DEFINITION ? "bt709" : "bt601";
  }
}
