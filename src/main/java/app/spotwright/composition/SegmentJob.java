package app.spotwright.composition;

import app.spotwright.composition.Timeline.Segment;
import java.util.List;

/**
 * One segment in one shape, waiting to be made.
 *
 * @param index of the segment in the ad
 * @param segment what of the ad
 * @param scenes the scene, or the two of a transition
 * @param cut the transition; a hard cut for a scene alone
 * @param target shape and size
 * @param recipe its name
 */
record SegmentJob(
    int index,
    Segment segment,
    List<SeenScene> scenes,
    Cut cut,
    Target target,
    SegmentRecipe recipe) {
  /** Pixels that have to be drawn: what it costs, about. */
  long cost() {
    return segment.frames() * target.resolution().pixels() * scenes.size();
  }

  /** Pixels that are delivered. */
  long pixels() {
    return segment.frames() * target.resolution().pixels();
  }

  /** Index of the scene, of a transition the earlier one. */
  int scene() {
    return switch (segment) {
      case Segment.Body body -> body.scene();
      case Segment.Change change -> change.cut();
    };
  }
}
