package app.spotwright.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C, and any other signal that asks a process to end, as a polite request: the work is
 * interrupted and gets a moment to take its child processes and half-written files with it before
 * the process ends.
 */
final class Interruption {
  /** Longer than any step needs that can be interrupted; then the process ends all the same. */
  private static final int SECONDS_TO_LEAVE = 5;

  private Interruption() {}

  /**
   * Runs the work on this thread. A signal that comes meanwhile ends the process with {@link
   * ExitCode#CANCELLED}, whichever signal it is.
   */
  @SuppressWarnings("checkstyle:IllegalCatch") // it does not matter what failed because of the end
  static int guard(Callable<Integer> work) throws Exception {
    Thread worker = Thread.currentThread();
    CountDownLatch left = new CountDownLatch(1);
    AtomicBoolean asked = new AtomicBoolean();
    Thread hook =
        new Thread(
            () -> {
              asked.set(true);
              worker.interrupt();
              awaitQuietly(left);
              Runtime.getRuntime()
                  .halt(ExitCode.CANCELLED); // by itself Java ends with 128 + signal
            },
            "cancel");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.call();
    } catch (InterruptedException e) {
      return ExitCode.CANCELLED;
    } catch (Exception e) {
      if (asked.get()) { // a terminal's Ctrl-C ends the children first: their failures are no news
        return ExitCode.CANCELLED;
      }
      throw e;
    } finally {
      left.countDown();
      remove(hook);
    }
  }

  private static void awaitQuietly(CountDownLatch left) {
    try {
      if (!left.await(SECONDS_TO_LEAVE, TimeUnit.SECONDS)) {
        System.err.println("stopping took too long; something may have been left behind");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is ending already, which is what the hook was for
      return;
    }
  }
}
