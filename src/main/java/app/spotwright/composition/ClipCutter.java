package app.spotwright.composition;

import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.FfmpegFailure;
import app.spotwright.composition.ffmpeg.SegmentJoiner;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Takes single scenes out of finished videos: pictures as they were encoded, no sound, the video's
 * own label. Thread-safe.
 */
public final class ClipCutter {
  private final SegmentJoiner joiner;

  /**
   * @param ffmpeg that does it
   */
  public ClipCutter(Ffmpeg ffmpeg) {
    joiner = new SegmentJoiner(ffmpeg);
  }

  /**
   * Writes one scene.
   *
   * @param video made by {@link Compositor#finish}
   * @param first frame at which the scene's segment begins, see {@link Timeline#parts}
   * @param frames of the scene
   * @param file MP4 to write
   * @throws UnfinishedAd if it cannot be done
   */
  public void cut(Path video, int first, int frames, Path file)
      throws IOException, InterruptedException, UnfinishedAd {
    try {
      joiner.cut(video, first, frames, file);
      XmpBox.copy(video, file);
    } catch (FfmpegFailure e) {
      throw new UnfinishedAd("the clip", e);
    }
  }
}
