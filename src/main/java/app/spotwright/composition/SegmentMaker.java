package app.spotwright.composition;

import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.FfmpegFailure;
import app.spotwright.engine.motion.FrameSource;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;
import app.spotwright.workshop.Artifact;
import app.spotwright.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** Makes the segments that are missing, and keeps them. Thread-safe. */
final class SegmentMaker {
  static final String FILE = "segment.mp4";

  private final Workshop workshop;
  private final MotionStudio studio;
  private final Ffmpeg ffmpeg;
  private final SegmentShooting shooting;

  SegmentMaker(Workshop workshop, MotionStudio studio, Ffmpeg ffmpeg) {
    this.workshop = workshop;
    this.studio = studio;
    this.ffmpeg = ffmpeg;
    this.shooting = new SegmentShooting(studio, ffmpeg);
  }

  /**
   * Makes segments or finds them made; those that are missing are made together.
   *
   * @param jobs of the same segment in different shapes
   * @param done told the number of frames that are done of each that is made
   */
  Map<SegmentJob, Artifact> make(List<SegmentJob> jobs, ObjIntConsumer<SegmentJob> done)
      throws IOException, InterruptedException, FfmpegFailure {
    Making making = new Making(jobs, done);
    making.from(0);
    return making.made;
  }

  /** One frame of a clip as a picture. */
  Picture still(SeenScene scene, int index, Resolution resolution)
      throws IOException, InterruptedException {
    try (SceneViews views = SceneViews.open(studio, ffmpeg, scene, index, 1, List.of(resolution))) {
      FrameSource source = views.get(0);
      Picture picture = studio.still(source, index);
      views.finish();
      return picture;
    }
  }

  /** Takes the places of all missing segments, one inside the other, and then fills them. */
  private final class Making {
    private final List<SegmentJob> jobs;
    private final ObjIntConsumer<SegmentJob> done;
    private final Map<SegmentJob, Artifact> made = new LinkedHashMap<>();
    private final Map<SegmentJob, Path> missing = new LinkedHashMap<>();

    Making(List<SegmentJob> jobs, ObjIntConsumer<SegmentJob> done) {
      this.jobs = jobs;
      this.done = done;
    }

    void from(int index) throws IOException, InterruptedException, FfmpegFailure {
      if (index == jobs.size()) {
        if (!missing.isEmpty()) {
          shooting.shoot(missing, done);
        }
        return;
      }
      SegmentJob job = jobs.get(index);
      Artifact artifact =
          workshop.<FfmpegFailure>make(
              job.recipe(),
              folder -> {
                missing.put(job, folder.resolve(FILE));
                from(index + 1);
              });
      made.put(job, artifact);
      if (!missing.containsKey(job)) {
        from(index + 1);
      }
    }
  }
}
