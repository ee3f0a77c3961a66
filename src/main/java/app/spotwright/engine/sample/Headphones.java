package app.spotwright.engine.sample;

/** Headphones that stand on their cups: a thin band over a wide opening. */
final class Headphones implements Solid {
  private static final double MIDDLE = 0.4;
  private static final double SPREAD = 0.5;
  private static final double BEND = 0.78;
  private static final double ARC = 0.62;
  private static final double HALF_LOGO = 0.23;

  private static final Vec SHELL = Vec.colour(0x2F4B47);
  private static final Vec CUSHION = Vec.colour(0x2A2421);
  private static final Vec LEATHER = Vec.colour(0xB9845A);
  private static final Vec BRASS = Vec.colour(0xE2B56E);

  private final Texture logo = new Texture(Prints.hush());

  @Override
  public double distance(double x, double y, double z) {
    return Math.min(
        Math.min(cup(x, y, z), cushion(x, y, z)), Math.min(band(x, y, z), arm(x, y, z)));
  }

  private static double cup(double x, double y, double z) {
    double across = Math.hypot(y - MIDDLE, z);
    double shell = Shapes.cylinder(across, Math.abs(x) - SPREAD - 0.08, 0.36, 0.085, 0.06);
    return Shapes.joined(
        shell, Shapes.cylinder(across, Math.abs(x) - SPREAD - 0.15, 0.27, 0.03, 0.015), 0.01);
  }

  private static double cushion(double x, double y, double z) {
    double ring = Math.hypot(y - MIDDLE, z) - 0.24;
    double flat = 0.85 * (Math.abs(x) - SPREAD + 0.06);
    return Math.sqrt(ring * ring + flat * flat) - 0.115;
  }

  /** The band: an arc with a padded top. */
  private static double band(double x, double y, double z) {
    double up = y - BEND;
    double off = up > 0 ? Math.hypot(x, up) - ARC : Math.hypot(Math.abs(x) - ARC, up);
    double padded = Vec.step(0.35, 0.75, up / ARC);
    double thick = 0.016 + 0.026 * padded;
    double wide = 0.055 + 0.04 * padded;
    double dr = Math.abs(off) - thick;
    double dz = Math.abs(z) - wide;
    return 0.8 * (Math.hypot(Math.max(dr, 0), Math.max(dz, 0)) + Math.min(Math.max(dr, dz), 0))
        - 0.008;
  }

  /** The rods between band and cups. */
  private static double arm(double x, double y, double z) {
    double side = Math.abs(x);
    return Shapes.capsule(
        side, y, z, new Vec(ARC, BEND, 0), new Vec(SPREAD + 0.13, MIDDLE + 0.3, 0), 0.019);
  }

  @Override
  public Surface surface(Vec p, Vec normal) {
    double x = p.x();
    double least = Math.min(cushion(x, p.y(), p.z()), cup(x, p.y(), p.z()));
    double rod = arm(x, p.y(), p.z());
    double strap = band(x, p.y(), p.z());
    if (rod < least && rod < strap) {
      return Surface.metal(BRASS, 0.25);
    }
    if (strap < least) {
      return Surface.glazed(LEATHER.times(0.93 + 0.07 * Math.sin(90 * p.z())), 0.55);
    }
    if (cushion(x, p.y(), p.z()) <= cup(x, p.y(), p.z())) {
      return Surface.glazed(CUSHION, 0.5);
    }
    double across = Math.hypot(p.y() - MIDDLE, p.z());
    boolean outwards = normal.x() * Math.signum(x) > 0.8;
    if (across < 0.3 && normal.x() * Math.signum(x) < -0.3) {
      return Surface.matt(CUSHION);
    }
    if (across > 0.262 && across < 0.29 && Math.abs(normal.x()) > 0.5) {
      return Surface.metal(BRASS, 0.22);
    }
    if (across < HALF_LOGO && outwards) {
      double right = x > 0 ? -p.z() : p.z();
      return Surface.glazed(
          logo.at(0.5 + right / (2 * HALF_LOGO), 0.5 - (p.y() - MIDDLE) / (2 * HALF_LOGO)), 0.45);
    }
    return Surface.glazed(SHELL, 0.42);
  }

  @Override
  public double reach() {
    return 0.72;
  }

  @Override
  public double height() {
    return 1.46;
  }
}
