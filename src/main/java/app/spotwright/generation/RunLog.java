package app.spotwright.generation;

import app.spotwright.media.Sentence;
import app.spotwright.provider.Written.Attempt;
import app.spotwright.workshop.Artifact;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened in one run, told to whoever listens and kept for the report. Thread-safe. */
final class RunLog {
  private static final int LONGEST_REASON = 240;

  private final Progress progress;
  private final Map<Stage, Duration> times = new EnumMap<>(Stage.class);
  private final List<Artifact> artifacts = new ArrayList<>();
  private final List<PhotoUse> photos = new ArrayList<>();
  private final List<Degradation> degradations = new ArrayList<>();
  private final List<Attempt> attempts = new ArrayList<>();
  private double share;

  RunLog(Progress progress) {
    this.progress = progress;
  }

  /** What a stage does. Its three kinds of failure are whatever its body throws. */
  @FunctionalInterface
  interface Work<T, A extends Exception, B extends Exception, C extends Exception> {
    T call() throws A, B, C, IOException, InterruptedException;
  }

  /** Runs a stage and notes how long it took, however it ends. */
  <T, A extends Exception, B extends Exception, C extends Exception> T stage(
      Stage stage, Work<T, A, B, C> work) throws A, B, C, IOException, InterruptedException {
    synchronized (this) {
      share = 0;
      progress.begins(stage);
    }
    long start = System.nanoTime();
    try {
      return work.call();
    } finally {
      synchronized (this) {
        times.put(stage, Duration.ofNanos(System.nanoTime() - start));
      }
    }
  }

  synchronized void moves(Stage stage, double now) {
    if (now > share) {
      share = Math.min(1, now);
      progress.moves(stage, share);
    }
  }

  synchronized <A extends Iterable<Artifact>> void used(A more) {
    more.forEach(artifacts::add);
  }

  synchronized Artifact used(Artifact artifact) {
    artifacts.add(artifact);
    return artifact;
  }

  synchronized void shown(PhotoUse photo) {
    photos.add(photo);
  }

  synchronized void attempted(List<Attempt> more) {
    attempts.addAll(more);
  }

  void degraded(
      Stage stage,
      @Nullable String scene,
      Sentence requested,
      Sentence delivered,
      Sentence reason) {
    Degradation degradation =
        new Degradation(stage, scene, requested, delivered, reason.map(RunLog::line));
    synchronized (this) {
      if (!degradations.contains(degradation)) {
        degradations.add(degradation);
        progress.degraded(degradation);
      }
    }
  }

  /** What tools say of themselves may be everything they know, in many lines. */
  private static String line(String reason) {
    String line = reason.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
  }

  synchronized Map<Stage, Duration> times() {
    return new EnumMap<>(times);
  }

  synchronized List<PhotoUse> photos() {
    return List.copyOf(photos);
  }

  synchronized List<Artifact> artifacts() {
    return List.copyOf(artifacts);
  }

  synchronized List<Attempt> attempts() {
    return List.copyOf(attempts);
  }

  synchronized List<Degradation> degradations() {
    return List.copyOf(degradations);
  }
}
