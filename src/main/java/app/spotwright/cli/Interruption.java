package app.spotwright.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C as a polite request: the work is interrupted and gets a moment to take its child processes
 * and half-written files with it before the process ends.
 */
final class Interruption {
  /** Longer than any step needs that can be interrupted; then the process ends all the same. */
  private static final int SECONDS_TO_LEAVE = 5;

  private Interruption() {}

  /** Runs the work on this thread; answers {@link ExitCode#CANCELLED} if it was interrupted. */
  static int guard(Callable<Integer> work) throws Exception {
    Thread worker = Thread.currentThread();
    CountDownLatch left = new CountDownLatch(1);
    Thread hook =
        new Thread(
            () -> {
              worker.interrupt();
              awaitQuietly(left);
            },
            "cancel");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.call();
    } catch (InterruptedException e) {
      return ExitCode.CANCELLED;
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
