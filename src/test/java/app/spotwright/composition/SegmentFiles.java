package app.spotwright.composition;

import app.spotwright.composition.ffmpeg.Encoding;
import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.workshop.Workshop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The segments of an ad, encoded in whatever way a measurement needs. */
public final class SegmentFiles {
  /** So little is lost that encoding the result costs the same as encoding the original. */
  public static final Encoding ALL_BUT_LOSSLESS = new Encoding("ultrafast", 1);

  private SegmentFiles() {}

  /**
   * One segment in one shape.
   *
   * @param target shape and size
   * @param file MP4 with the pictures
   */
  public record Part(Target target, Path file) {}

  /** All segments in all shapes. */
  public static List<Part> parts(
      Commission commission, Encoding encoding, Workshop workshop, Ffmpeg ffmpeg) throws Exception {
    SegmentMaker maker = new SegmentMaker(workshop, new MotionStudio(), ffmpeg);
    List<Part> parts = new ArrayList<>();
    for (SegmentJob job : SegmentPlan.jobs(commission, encoding, ffmpeg.version())) {
      maker
          .make(List.of(job), (one, done) -> {})
          .forEach((made, segment) ->
              parts.add(new Part(made.target(), segment.file(SegmentMaker.FILE))));
    }
    return parts;
  }
}
