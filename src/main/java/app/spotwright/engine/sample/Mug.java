package app.spotwright.engine.sample;

/** A mug with an open handle and coffee in it. */
final class Mug implements Solid {
  private static final double COFFEE = 0.86;
  private static final double RADIUS = 0.47;
  private static final double TURN = 0.42;
  private static final double HALF_PRINT = 0.95;
  private static final double PRINT_LOW = 0.2;
  private static final double PRINT_HIGH = 0.82;

  private static final Vec INSIDE = Vec.colour(0xF4EDE1);
  private static final Vec FOOT = Vec.colour(0xC9AE8C);
  private static final Vec DARK_COFFEE = Vec.colour(0x2A1408);
  private static final Vec CREMA = Vec.colour(0xA8703A);

  private final Texture print = new Texture(Labels.nordlys());
  private final Profile outside =
      new Profile(
          new double[][] {
            {0, 0.015, 0},
            {0.33, 0, 0.03},
            {0.4, 0, 0.05},
            {RADIUS, 0.14, 0.1},
            {RADIUS, 1.02, 0.02},
            {0, 1.02, 0}
          });
  private final Profile cavity =
      new Profile(
          new double[][] {
            {0, 0.1, 0},
            {0.36, 0.1, 0.08},
            {RADIUS - 0.045, 0.2, 0.06},
            {RADIUS - 0.04, 1.2, 0},
            {0, 1.2, 0}
          });

  @Override
  public double distance(double x, double y, double z) {
    double radius = Math.sqrt(x * x + z * z);
    double body = outside.distance(radius, y);
    double filled = Shapes.joined(body, handle(x, y, z), 0.07);
    double hollow = -Shapes.joined(-filled, cavity.distance(radius, y), 0.025);
    double coffee = Math.max(radius - (RADIUS - 0.042), y - COFFEE);
    return Math.min(hollow, Math.max(coffee, 0.2 - y));
  }

  @Override
  public Surface surface(Vec p, Vec normal) {
    double radius = Math.sqrt(p.x() * p.x() + p.z() * p.z());
    if (radius < RADIUS - 0.036 && Math.abs(p.y() - COFFEE) < 0.006) {
      double rim = Vec.step(RADIUS - 0.13, RADIUS - 0.05, radius);
      return new Surface(DARK_COFFEE.mix(CREMA, 0.85 * rim), 0.03, 0.05, false, 0, 0);
    }
    if (radius < RADIUS - 0.02 && p.y() > 0.2) {
      return Surface.glazed(INSIDE, 0.12);
    }
    if (p.y() < 0.075) {
      return Surface.matt(FOOT);
    }
    double angle = Math.atan2(p.x(), p.z());
    boolean printed =
        radius < RADIUS + 0.012
            && Math.abs(angle) < HALF_PRINT
            && p.y() > PRINT_LOW
            && p.y() < PRINT_HIGH;
    Vec glaze =
        printed
            ? print.at(
                0.5 + angle / (2 * HALF_PRINT), (PRINT_HIGH - p.y()) / (PRINT_HIGH - PRINT_LOW))
            : Vec.colour(Labels.NORDLYS_GLAZE);
    return Surface.glazed(glaze, 0.16);
  }

  /** A flattened ring beside the mug, a little towards the camera. */
  private static double handle(double x, double y, double z) {
    double along = x * Math.cos(TURN) + z * Math.sin(TURN);
    double aside = z * Math.cos(TURN) - x * Math.sin(TURN);
    double dx = along - RADIUS + 0.02;
    double dy = Math.max(Math.abs(y - 0.54) - 0.09, 0);
    double ring = Math.sqrt(dx * dx + dy * dy) - 0.27;
    double flat = aside * 0.62;
    return 0.85 * (Math.sqrt(ring * ring + flat * flat) - 0.052);
  }

  @Override
  public double reach() {
    return 0.76;
  }

  @Override
  public double height() {
    return 1.03;
  }
}
