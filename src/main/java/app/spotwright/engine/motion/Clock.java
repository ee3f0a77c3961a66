package app.spotwright.engine.motion;

import java.util.List;

/**
 * When things move in a scene.
 *
 * @param start frame on which words and product begin to enter
 * @param frames length of the clip
 * @param pace below 1 when the scene is too short for movements at their natural length
 * @param beats frames on which the music's beat falls
 */
record Clock(int start, int frames, double pace, List<Integer> beats) {
  /** Frames that a whole entrance takes at its natural pace, with time left to read. */
  private static final double NATURAL = 66;

  /** Frames that an entrance waits for a beat. */
  private static final int PATIENCE = 8;

  /** By which every movement is over. */
  static final Clock PAST = new Clock(-10_000, 1, 1, List.of());

  static Clock of(SceneProgram program) {
    int start = onBeat(program.lead() / 2, program.beats());
    double pace = Math.min(1, (program.frames() - start) / NATURAL);
    return new Clock(start, program.frames(), pace, program.beats());
  }

  /** The entrance waits for the next beat if that is near. */
  private static int onBeat(int start, List<Integer> beats) {
    return beats.stream()
        .filter(beat -> beat >= start && beat <= start + PATIENCE)
        .findFirst()
        .orElse(start);
  }

  /**
   * How far a movement is, 0 to 1.
   *
   * @param delay frames after the entrance at the natural pace
   * @param length frames at the natural pace
   */
  double progress(int frame, double delay, double length) {
    return Easing.clamp((frame - start - delay * pace) / Math.max(1, length * pace));
  }

  /** Whether a movement stands where it stood on the frame before. */
  boolean rests(int frame, double delay, double length) {
    return progress(frame, delay, length) == progress(frame - 1, delay, length);
  }

  /** The first frame on which a movement is over. */
  int over(double delay, double length) {
    return start + (int) Math.ceil((delay + length) * pace) + 1;
  }

  /** Share of the whole clip that has passed, 0 to 1. */
  double share(int frame) {
    return frames <= 1 ? 1 : (double) frame / (frames - 1);
  }

  /** 1 on a beat, fading to 0 before the next. Without beats a slow pulse of its own. */
  double pulse(int frame) {
    int last = Integer.MIN_VALUE;
    for (int beat : beats) {
      if (beat <= frame) {
        last = beat;
      }
    }
    if (beats.isEmpty()) {
      last = start + Math.floorDiv(frame - start, 30) * 30;
    }
    return last == Integer.MIN_VALUE ? 0 : StrictMath.exp(-(frame - last) / 5.0);
  }
}
