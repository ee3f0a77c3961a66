package app.spotwright.generation.job;

import app.spotwright.generation.GenerationFailure;
import app.spotwright.intake.UnreadablePicture;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a run may go on. Stopping it interrupts the threads that work on it, but only while they
 * work: a thread that is interrupted while it writes to an embedded database closes that database's
 * file. Thread-safe.
 */
final class Attention {
  private final Set<Thread> working = new HashSet<>();
  private @Nullable Why why;

  /** Why a run stops. */
  enum Why {
    /** Its owner wants it to. */
    CANCELLED,
    /** It took too long. */
    LATE,
    /** This process ends; another one goes on. */
    SHUTDOWN,
    /** Another process has it now. */
    LOST
  }

  /** Something that takes long and uses no database. */
  @FunctionalInterface
  interface Work<T> {
    T call() throws UnreadablePicture, GenerationFailure, IOException, InterruptedException;
  }

  /** The same without a result. */
  @FunctionalInterface
  interface Errand {
    void run() throws UnreadablePicture, GenerationFailure, IOException, InterruptedException;
  }

  /**
   * Does something that may be interrupted and has no result.
   *
   * @throws InterruptedException if the run was stopped
   */
  void on(Errand errand)
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    during(() -> {
      errand.run();
      return true;
    });
  }

  /**
   * Does something that may be interrupted.
   *
   * @throws InterruptedException if the run was stopped
   */
  <T> T during(Work<T> work)
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    Thread thread = Thread.currentThread();
    synchronized (this) {
      if (why != null) {
        throw new InterruptedException("the run was stopped: " + why);
      }
      working.add(thread);
    }
    try {
      return work.call();
    } finally {
      synchronized (this) {
        working.remove(thread);
        if (why != null) {
          Thread.interrupted(); // the interrupt has done its work, or came a moment too late
        }
      }
    }
  }

  /** Stops the run; the first reason counts. */
  synchronized void stop(Why reason) {
    if (why == null) {
      why = reason;
      working.forEach(Thread::interrupt);
    }
  }

  /** Why the run was stopped, or null if it was not. */
  synchronized @Nullable Why stopped() {
    return why;
  }
}
