package app.spotwright.engine.sound.dsp;

/** Repeats that wander from side to side and grow duller. */
public final class Echo {
  private final int delay;
  private final double feedback;

  /**
   * An echo.
   *
   * @param delay samples between repeats
   * @param feedback how much of each repeat is in the next, below 1
   */
  public Echo(int delay, double feedback) {
    this.delay = delay;
    this.feedback = feedback;
  }

  /** Adds the repeats of a source. */
  public void render(Bus source, Bus target, double gain) {
    Bus line = new Bus(delay);
    Filter leftTone = new Filter(3200, 0.7);
    Filter rightTone = new Filter(3200, 0.7);
    for (int at = 0; at < source.length(); at++) {
      int head = at % delay;
      double left = line.left()[head];
      double right = line.right()[head];
      target.add(at, gain * left, gain * right);
      double in = 0.5 * (source.left()[at] + source.right()[at]);
      line.left()[head] = (float) leftTone.low(in + feedback * right);
      line.right()[head] = (float) rightTone.low(feedback * left);
    }
  }
}
