package app.spotwright.engine.sample;

import org.jspecify.annotations.Nullable;

/** A body described by its distance field, standing on the floor {@code y = 0}. */
interface Solid {
  /** Distance to the surface, negative inside, never more than the true one by much. */
  double distance(double x, double y, double z);

  /** The look of the surface at a point on it. */
  Surface surface(Vec point, Vec normal);

  /** What is seen through the body where it is clear; null if it is solid. */
  default @Nullable Solid inside() {
    return null;
  }

  /** Nothing of the body is farther than this from the axis. */
  double reach();

  /** How far it reaches to both sides as the camera sees it; this much fills a photo well. */
  default double breadth() {
    return reach();
  }

  /** Height of the body. */
  double height();
}
