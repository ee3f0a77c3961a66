package app.spotwright.composition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/** Runs jobs on a bounded number of threads, for all who use the pool together. Thread-safe. */
final class SegmentPool {
  private final EncoderSeats seats;

  SegmentPool(EncoderSeats seats) {
    this.seats = seats;
  }

  /** How a job ended: {@code value} or {@code failure}. */
  sealed interface Outcome<V> {
    /** It has a result. */
    record Done<V>(V value) implements Outcome<V> {}

    /** It threw something. */
    record Failed<V>(Throwable cause) implements Outcome<V> {}
  }

  /**
   * Something to do.
   *
   * @param encoders how many it starts: that many seats it takes, as far as there are so many
   */
  record Job<V>(int encoders, Callable<V> work) {}

  /**
   * Runs all jobs, the first ones first, and waits for their ends, good or bad. When the thread is
   * interrupted the jobs are too, and all have ended when this throws.
   */
  <K, V> Map<K, Outcome<V>> run(Map<K, Job<V>> jobs) throws InterruptedException {
    ThreadFactory factory = Thread.ofPlatform().daemon().name("compositor-", 0).factory();
    try (ExecutorService executor = Executors.newFixedThreadPool(seats.count(), factory)) {
      List<Future<V>> futures = executor.invokeAll(seated(jobs.values()));
      Map<K, Outcome<V>> outcomes = new LinkedHashMap<>();
      int next = 0;
      for (K key : jobs.keySet()) {
        outcomes.put(key, outcome(futures.get(next++)));
      }
      return outcomes;
    }
  }

  private <V> List<Callable<V>> seated(Collection<Job<V>> jobs) {
    List<Callable<V>> seated = new ArrayList<>();
    for (Job<V> job : jobs) {
      seated.add(() -> seats.seated(job.encoders(), job.work()));
    }
    return seated;
  }

  private static <V> Outcome<V> outcome(Future<V> ended) {
    return switch (ended.state()) {
      case SUCCESS -> new Outcome.Done<>(ended.resultNow());
      case FAILED -> new Outcome.Failed<>(ended.exceptionNow());
      case RUNNING, CANCELLED -> throw new IllegalStateException("a job has not ended");
    };
  }
}
