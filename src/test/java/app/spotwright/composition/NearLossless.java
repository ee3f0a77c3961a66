package app.spotwright.composition;

import app.spotwright.composition.ffmpeg.Encoding;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.workshop.Workshop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The finished pictures of an ad before the encoder took anything away, to measure it with. */
public final class NearLossless {
  private static final Encoding ENCODING = new Encoding("ultrafast", 1);

  private NearLossless() {}

  /**
   * One segment in one shape.
   *
   * @param target shape and size
   * @param file MP4 with the pictures
   */
  public record Part(Target target, Path file) {}

  /** All segments in all shapes. */
  public static List<Part> parts(Commission commission, Workshop workshop, Ffmpeg ffmpeg)
      throws Exception {
    SegmentMaker maker = new SegmentMaker(workshop, new MotionStudio(), ffmpeg);
    List<Part> parts = new ArrayList<>();
    for (SegmentJob job : SegmentPlan.jobs(commission, ENCODING, ffmpeg.version())) {
      Path file = maker.make(job, done -> {}).file(SegmentMaker.FILE);
      parts.add(new Part(job.target(), file));
    }
    return parts;
  }
}
