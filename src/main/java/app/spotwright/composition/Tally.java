package app.spotwright.composition;

import app.spotwright.workshop.Artifact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of all the pictures is done, and how much of that was found made. Thread-safe. */
final class Tally {
  private final CompositionProgress progress;
  private final long all;
  private final Map<SegmentJob, Integer> frames = new HashMap<>();
  private long done;
  private long found;

  Tally(CompositionProgress progress, List<SegmentJob> jobs) {
    this.progress = progress;
    this.all = jobs.stream().mapToLong(SegmentJob::pixels).sum();
  }

  /** Frames of a segment were rendered. */
  void advanced(SegmentJob job, int count) {
    advanced(job, count, false);
  }

  /** Segments are there, rendered now or found made. */
  void made(Map<SegmentJob, Artifact> segments) {
    segments.forEach((job, segment) -> advanced(job, job.segment().frames(), segment.reused()));
  }

  private void advanced(SegmentJob job, int count, boolean reused) {
    double share;
    double rendered;
    synchronized (this) {
      int before = frames.getOrDefault(job, 0);
      if (count <= before) {
        return;
      }
      frames.put(job, count);
      long more = (count - before) * job.target().resolution().pixels();
      done += more;
      found += reused ? more : 0;
      share = (double) done / all;
      rendered = (double) (done - found) / all;
    }
    progress.advanced(job.target().aspect(), job.index(), count, share, rendered);
  }
}
