package app.spotwright.engine.cutout;

import app.spotwright.media.Resolution;

/**
 * Whether what was found is one clean subject. A sure network says nearly 0 or nearly 1; fog means
 * that it saw a scene, not a thing.
 *
 * @param single good enough to be shown cut out
 * @param confidence 0 to 1
 */
record Judgement(boolean single, double confidence) {
  private static final float SEEN = 0.1f;
  private static final double SURE = 0.6;
  private static final double SMALLEST = 0.03;
  private static final double LARGEST = 0.9;

  static Judgement of(Plane mark, Plane alpha, Resolution photo) {
    double sure = sureness(mark);
    double covered = 0;
    for (float value : alpha.at()) {
      covered += value;
    }
    double share = covered / ((double) photo.width() * photo.height());
    boolean single = sure >= SURE && share >= SMALLEST && share <= LARGEST;
    double size =
        Math.clamp(share / SMALLEST, 0, 1) * Math.clamp((1 - share) / (1 - LARGEST), 0, 1);
    return new Judgement(single, sure * size);
  }

  /** The mean mark of all that was seen at all. */
  private static double sureness(Plane mark) {
    double sum = 0;
    int count = 0;
    for (float value : mark.at()) {
      if (value > SEEN) {
        sum += value;
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
