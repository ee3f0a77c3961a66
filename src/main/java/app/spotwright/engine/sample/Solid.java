package app.spotwright.engine.sample;

/** A body described by its distance field, standing on the floor {@code y = 0}. */
interface Solid {
  /** Distance to the surface, negative inside, never more than the true one by much. */
  double distance(double x, double y, double z);

  /** The look of the surface at a point on it. */
  Surface surface(Vec point, Vec normal);

  /** Nothing of the body is farther than this from the axis. */
  double reach();

  /** Height of the body. */
  double height();
}
