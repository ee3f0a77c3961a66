package app.spotwright.engine.sample;

/** A bottle with a metal cap and a label around its front. */
final class Bottle implements Solid {
  private static final double LABEL_LOW = 0.24;
  private static final double LABEL_HIGH = 1.1;
  private static final double HALF_LABEL = 1.75;
  private static final double CAP = 1.705;

  private static final Vec TOP = Vec.colour(0xFF9A3D);
  private static final Vec BOTTOM = Vec.colour(0xE8372C);
  private static final Vec CAP_COLOUR = Vec.colour(0xE9C07A);

  private final Texture label = new Texture(Labels.solara());
  private final Profile profile =
      new Profile(
          new double[][] {
            {0, 0.02, 0},
            {0.27, 0, 0.05},
            {0.375, 0, 0.07},
            {0.375, 1.3, 0.18},
            {0.145, 1.52, 0.13},
            {0.14, 1.66, 0.01},
            {0.165, 1.665, 0.008},
            {0.165, 1.695, 0.008},
            {0.14, 1.7, 0.002},
            {0.14, 1.71, 0.002},
            {0.178, 1.712, 0.008},
            {0.172, 1.99, 0.03},
            {0, 1.995, 0}
          });

  @Override
  public double distance(double x, double y, double z) {
    return profile.distance(Math.sqrt(x * x + z * z), y);
  }

  @Override
  public Surface surface(Vec p, Vec normal) {
    if (p.y() > CAP) {
      double angle = Math.atan2(p.x(), p.z());
      double ribs = p.y() < 1.94 ? 0.9 + 0.1 * Math.sin(angle * 60) : 1;
      return Surface.metal(CAP_COLOUR.times(ribs), 0.28);
    }
    double angle = Math.atan2(p.x(), p.z());
    if (p.y() > LABEL_LOW && p.y() < LABEL_HIGH && Math.abs(angle) < HALF_LABEL) {
      double across = 0.5 + angle / (2 * HALF_LABEL);
      double down = (LABEL_HIGH - p.y()) / (LABEL_HIGH - LABEL_LOW);
      return Surface.glazed(label.at(across, down), 0.5);
    }
    return Surface.liquid(BOTTOM.mix(TOP, Vec.step(0, 1.5, p.y())));
  }

  @Override
  public double reach() {
    return 0.4;
  }

  @Override
  public double height() {
    return 2;
  }
}
