package app.spotwright.engine.motion;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Native things that live as long as their owner: closed with it, the youngest first. For one
 * thread.
 */
final class Keep implements AutoCloseable {
  private final Deque<AutoCloseable> things = new ArrayDeque<>();

  <T extends AutoCloseable> T keep(T thing) {
    things.push(thing);
    return thing;
  }

  @Override
  public void close() {
    while (!things.isEmpty()) {
      closeOne(things.pop());
    }
  }

  private static void closeOne(AutoCloseable thing) {
    switch (thing) {
      case io.github.humbleui.skija.impl.Managed it -> it.close();
      case Keep it -> it.close();
      default -> throw new IllegalStateException("cannot close a " + thing.getClass());
    }
  }
}
