package app.spotwright.engine.sample;

/** Distance fields that several bodies are made of. */
final class Shapes {
  private Shapes() {}

  /** Smooth union; the seam is about as wide as {@code width}. */
  static double joined(double a, double b, double width) {
    double h = Math.max(width - Math.abs(a - b), 0) / width;
    return Math.min(a, b) - h * h * width / 4;
  }

  /** A round rod with round ends. */
  static double capsule(double x, double y, double z, Vec from, Vec to, double radius) {
    Vec axis = to.minus(from);
    Vec off = new Vec(x, y, z).minus(from);
    double along = Math.clamp(off.dot(axis) / axis.dot(axis), 0.0, 1.0);
    Vec rest = off.minus(axis.times(along));
    return Math.sqrt(rest.dot(rest)) - radius;
  }

  /**
   * A box around the origin with rounded edges.
   *
   * @param half outer measures
   */
  static double box(double x, double y, double z, Vec half, double rounding) {
    double dx = Math.abs(x) - half.x() + rounding;
    double dy = Math.abs(y) - half.y() + rounding;
    double dz = Math.abs(z) - half.z() + rounding;
    double ox = Math.max(dx, 0);
    double oy = Math.max(dy, 0);
    double oz = Math.max(dz, 0);
    double inside = Math.min(Math.max(dx, Math.max(dy, dz)), 0);
    return Math.sqrt(ox * ox + oy * oy + oz * oz) + inside - rounding;
  }

  /**
   * A cylinder around the origin with rounded edges.
   *
   * @param across distance from its axis
   * @param along distance from its middle, along the axis
   */
  static double cylinder(double across, double along, double radius, double half, double rounding) {
    double dr = across - radius + rounding;
    double da = Math.abs(along) - half + rounding;
    double outside = Math.hypot(Math.max(dr, 0), Math.max(da, 0));
    return outside + Math.min(Math.max(dr, da), 0) - rounding;
  }

  /** An ellipsoid around the origin; near the surface as good as exact. */
  static double ellipsoid(double x, double y, double z, Vec radii) {
    double ax = x / radii.x();
    double ay = y / radii.y();
    double az = z / radii.z();
    double k0 = Math.sqrt(ax * ax + ay * ay + az * az);
    double bx = ax / radii.x();
    double by = ay / radii.y();
    double bz = az / radii.z();
    double k1 = Math.sqrt(bx * bx + by * by + bz * bz);
    return k1 == 0 ? -Math.min(radii.x(), radii.y()) : k0 * (k0 - 1) / k1;
  }
}
