package app.spotwright.studio;

import java.util.HashMap;
import java.util.Map;

/** Limits how many are at something at the same time, in all and of each workspace. Thread-safe. */
final class Admission {
  private final int most;
  private final int mostEach;
  private final Map<String, Integer> inside = new HashMap<>();
  private int all;

  /**
   * @param most in all
   * @param mostEach of one workspace
   */
  Admission(int most, int mostEach) {
    this.most = most;
    this.mostEach = mostEach;
  }

  /** Whether one more may be at it; who was let in {@link #leave leaves} later. */
  synchronized boolean enter(String workspace) {
    int own = inside.getOrDefault(workspace, 0);
    if (all >= most || own >= mostEach) {
      return false;
    }
    inside.put(workspace, own + 1);
    all++;
    return true;
  }

  synchronized void leave(String workspace) {
    inside.computeIfPresent(workspace, (key, own) -> own > 1 ? own - 1 : null);
    all--;
  }
}
