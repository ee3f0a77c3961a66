package app.spotwright.engine.sample;

import org.jspecify.annotations.Nullable;

/** A body turned around its axis. */
final class Turned implements Solid {
  private final Solid solid;
  private final double cos;
  private final double sin;

  /**
   * @param radians to the left as the camera sees it
   */
  Turned(Solid solid, double radians) {
    this.solid = solid;
    this.cos = Math.cos(radians);
    this.sin = Math.sin(radians);
  }

  @Override
  public double distance(double x, double y, double z) {
    return solid.distance(cos * x + sin * z, y, cos * z - sin * x);
  }

  @Override
  public Surface surface(Vec point, Vec normal) {
    return solid.surface(back(point), back(normal));
  }

  @Override
  public @Nullable Solid inside() {
    Solid inside = solid.inside();
    return inside == null ? null : new Turned(inside, Math.atan2(sin, cos));
  }

  @Override
  public double reach() {
    return solid.reach();
  }

  @Override
  public double breadth() {
    return solid.breadth();
  }

  @Override
  public double height() {
    return solid.height();
  }

  private Vec back(Vec v) {
    return new Vec(cos * v.x() + sin * v.z(), v.y(), cos * v.z() - sin * v.x());
  }
}
