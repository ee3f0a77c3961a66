package app.spotwright.engine.sample;

/** A white dispenser of hand cream, white from its foot to its nozzle. */
final class Pump implements Solid {
  private static final double COLLAR = 1.343;
  private static final double LABEL_LOW = 0.22;
  private static final double LABEL_HIGH = 1.02;
  private static final double HALF_LABEL = 1.1;
  private static final Vec WHITE = Vec.colour(Labels.AUME_WHITE);
  private static final Vec PLASTIC = Vec.colour(0xFAFAF8);

  private final Texture label = new Texture(Prints.aume());
  private final Profile profile =
      new Profile(
          new double[][] {
            {0, 0.02, 0},
            {0.29, 0, 0.04},
            {0.36, 0, 0.06},
            {0.36, 1.16, 0.17},
            {0.16, 1.27, 0.07},
            {0.155, 1.335, 0.01},
            {0.2, 1.345, 0.012},
            {0.2, 1.5, 0.025},
            {0.075, 1.505, 0.012},
            {0.07, 1.63, 0.01},
            {0.14, 1.635, 0.02},
            {0.14, 1.73, 0.045},
            {0, 1.735, 0}
          });

  @Override
  public double distance(double x, double y, double z) {
    double body = profile.distance(Math.sqrt(x * x + z * z), y);
    double spout = Shapes.capsule(x, y, z, new Vec(0, 1.688, 0), new Vec(-0.32, 1.675, 0.13), 0.04);
    double tip =
        Shapes.capsule(x, y, z, new Vec(-0.32, 1.675, 0.13), new Vec(-0.36, 1.61, 0.145), 0.031);
    return Shapes.joined(body, Shapes.joined(spout, tip, 0.03), 0.03);
  }

  @Override
  public Surface surface(Vec p, Vec normal) {
    double angle = Math.atan2(p.x(), p.z());
    if (p.y() > COLLAR) {
      double ribs = p.y() < 1.48 ? 0.95 + 0.05 * Math.sin(angle * 48) : 1;
      return Surface.glazed(PLASTIC.times(ribs), 0.3);
    }
    if (p.y() > LABEL_LOW && p.y() < LABEL_HIGH && Math.abs(angle) < HALF_LABEL) {
      double down = (LABEL_HIGH - p.y()) / (LABEL_HIGH - LABEL_LOW);
      return Surface.glazed(label.at(0.5 + angle / (2 * HALF_LABEL), down), 0.38);
    }
    return Surface.glazed(WHITE, 0.38);
  }

  @Override
  public double reach() {
    return 0.42;
  }

  @Override
  public double height() {
    return 1.74;
  }
}
