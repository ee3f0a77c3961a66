package app.spotwright.workshop;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;

/**
 * One permit for each lock file within this process, because file locks only tell processes apart.
 * Forgotten when nobody wants it any more.
 */
final class InHand {
  private static final class Hold {
    private final Semaphore permit = new Semaphore(1);
    private int interested;
  }

  private final Map<Path, Hold> holds = new HashMap<>();

  /** Waits until nobody else in this process has it. */
  void take(Path file) throws InterruptedException {
    Hold hold = join(file);
    try {
      hold.permit.acquire();
    } catch (InterruptedException e) {
      leave(file, hold);
      throw e;
    }
  }

  /** Takes it if nobody else in this process has it. */
  boolean tryTake(Path file) {
    Hold hold = join(file);
    boolean taken = hold.permit.tryAcquire();
    if (!taken) {
      leave(file, hold);
    }
    return taken;
  }

  void putDown(Path file) {
    Hold hold;
    synchronized (holds) {
      hold = Objects.requireNonNull(holds.get(file), "never taken");
    }
    hold.permit.release();
    leave(file, hold);
  }

  private Hold join(Path file) {
    synchronized (holds) {
      Hold hold = holds.computeIfAbsent(file, key -> new Hold());
      hold.interested++;
      return hold;
    }
  }

  private void leave(Path file, Hold hold) {
    synchronized (holds) {
      hold.interested--;
      if (hold.interested == 0) {
        holds.remove(file);
      }
    }
  }
}
