package app.spotwright.engine.sample;

/** A desk lamp on thin arms. */
final class Lamp implements Solid {
  private static final Vec FOOT = new Vec(-0.05, 0.05, 0);
  private static final Vec ELBOW = new Vec(-0.42, 0.86, 0);
  private static final Vec HEAD = new Vec(0.2, 1.4, 0);
  private static final Vec DOWN = new Vec(0.55, -0.835, 0).unit();
  private static final Vec ASIDE = new Vec(0, 0.055, 0);

  private static final Vec RED = Vec.colour(0xC8402F);
  private static final Vec STEEL = Vec.colour(0xD5D7D9);
  private static final Vec GLOW = Vec.colour(0xFFE9C0).times(2.4);

  private final Profile shade =
      new Profile(
          new double[][] {
            {0, -0.05, 0},
            {0.055, -0.05, 0.01},
            {0.06, 0.06, 0.02},
            {0.12, 0.09, 0.05},
            {0.27, 0.36, 0.005},
            {0.25, 0.362, 0.004},
            {0.1, 0.11, 0.03},
            {0, 0.1, 0}
          });

  @Override
  public double distance(double x, double y, double z) {
    double base = Shapes.cylinder(Math.hypot(x, z), y - 0.032, 0.31, 0.032, 0.02);
    return Math.min(Math.min(base, arms(x, y, z)), Math.min(head(x, y, z), bulb(x, y, z)));
  }

  private static double arms(double x, double y, double z) {
    double lower = Shapes.capsule(x, y, z, FOOT, ELBOW, 0.018);
    double upper = Shapes.capsule(x, y, z, ELBOW, HEAD, 0.016);
    double second = Shapes.capsule(x, y, z, ELBOW.plus(ASIDE), HEAD.plus(ASIDE), 0.011);
    double joint =
        Shapes.cylinder(Math.hypot(x - ELBOW.x(), y - ELBOW.y() - 0.02), z, 0.058, 0.035, 0.01);
    double knob = Shapes.capsule(x, y, z, HEAD, HEAD.plus(DOWN.times(0.03)), 0.045);
    return Math.min(Math.min(lower, upper), Math.min(Math.min(second, joint), knob));
  }

  private double head(double x, double y, double z) {
    Vec off = new Vec(x, y, z).minus(HEAD);
    double along = off.dot(DOWN);
    double across = Math.sqrt(Math.max(0, off.dot(off) - along * along));
    return 0.95 * shade.distance(across, along);
  }

  private static double bulb(double x, double y, double z) {
    Vec off = new Vec(x, y, z).minus(HEAD.plus(DOWN.times(0.21)));
    return Math.sqrt(off.dot(off)) - 0.085;
  }

  @Override
  public Surface surface(Vec p, Vec normal) {
    double x = p.x();
    double y = p.y();
    double z = p.z();
    if (bulb(x, y, z) < 0.01) {
      return new Surface(GLOW, 0, 0.9, false, 0, 0);
    }
    double rods = arms(x, y, z);
    if (rods < head(x, y, z) && y > 0.075) {
      return Surface.metal(STEEL, 0.24);
    }
    boolean within = head(x, y, z) < 0.01 && normal.dot(DOWN) > 0.2;
    return within
        ? Surface.glazed(Vec.colour(0xFFF3DC).times(1.25), 0.6)
        : Surface.glazed(RED, 0.28);
  }

  @Override
  public double reach() {
    return 0.66;
  }

  @Override
  public double height() {
    return 1.5;
  }
}
