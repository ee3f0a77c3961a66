package app.spotwright.composition.ffmpeg;

import app.spotwright.media.Frames;

/**
 * How pictures are encoded: H.264 High with constant quality. Every segment of an ad is encoded in
 * the same way, in closed groups of pictures, so that segments join without being encoded again.
 * One thread for each encoder keeps the bytes independent of the number of cores.
 *
 * @param preset of x264, for example {@code medium}
 * @param crf constant rate factor, 0 to 51; less is better and larger
 */
public record Encoding(String preset, int crf) {
  /** For what is delivered. */
  public static final Encoding FINAL = new Encoding("medium", 23);

  /** For a quick look: 2.5 times cheaper, slightly softer. */
  public static final Encoding PREVIEW = new Encoding("veryfast", 23);

  /** Ticks a second of every track: divisible by the frame rate, and FFmpeg's own choice for it. */
  static final int TIMESCALE = 15_360;

  private static final String TAGS =
      "setparams=range=tv:colorspace=bt709:color_primaries=bt709:color_trc=bt709";

  /** Filters that tag frames which are tv-range BT.709 already. */
  static String tags() {
    return TAGS;
  }

  /** The command line's part about how to encode; the output file comes next. */
  void describe(Arguments arguments) {
    arguments
        .words("-an -r " + Frames.PER_SECOND + " -c:v libx264 -profile:v high -pix_fmt yuv420p")
        .words("-preset " + preset + " -crf " + crf + " -threads 1")
        .words("-x264-params open-gop=0:keyint=60:stitchable=1")
        .words("-video_track_timescale " + TIMESCALE + " -movie_timescale " + TIMESCALE)
        .words("-map_metadata -1 -fflags +bitexact -flags:v +bitexact -f mp4");
  }
}
