package app.spotwright.composition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of all the pictures is done. Thread-safe. */
final class Tally {
  private final CompositionProgress progress;
  private final long all;
  private final Map<SegmentJob, Integer> frames = new HashMap<>();
  private long done;

  Tally(CompositionProgress progress, List<SegmentJob> jobs) {
    this.progress = progress;
    this.all = jobs.stream().mapToLong(SegmentJob::pixels).sum();
  }

  void advanced(SegmentJob job, int count) {
    double share;
    synchronized (this) {
      int before = frames.getOrDefault(job, 0);
      if (count <= before) {
        return;
      }
      frames.put(job, count);
      done += (count - before) * job.target().resolution().pixels();
      share = (double) done / all;
    }
    progress.advanced(job.target().aspect(), job.index(), count, share);
  }
}
