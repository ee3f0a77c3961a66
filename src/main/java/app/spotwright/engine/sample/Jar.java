package app.spotwright.engine.sample;

/** A low jar with a golden lid. */
final class Jar implements Solid {
  private static final double LID = 0.585;
  private static final double LABEL_LOW = 0.1;
  private static final double LABEL_HIGH = 0.5;
  private static final double HALF_LABEL = 0.9;
  private static final Vec GLASS = Vec.colour(Labels.LUNE_GLASS);
  private static final Vec GOLD = Vec.colour(0xE6B873);

  private final Texture label = new Texture(Labels.lune());
  private final Profile profile =
      new Profile(
          new double[][] {
            {0, 0.02, 0},
            {0.42, 0, 0.04},
            {0.56, 0, 0.09},
            {0.56, 0.56, 0.06},
            {0.46, 0.565, 0.01},
            {0.46, 0.59, 0.003},
            {0.545, 0.592, 0.012},
            {0.545, 0.9, 0.035},
            {0, 0.905, 0}
          });

  @Override
  public double distance(double x, double y, double z) {
    return profile.distance(Math.sqrt(x * x + z * z), y);
  }

  @Override
  public Surface surface(Vec p, Vec normal) {
    if (p.y() > LID) {
      return normal.y() > 0.9 ? brushed(p) : Surface.metal(GOLD, 0.2);
    }
    double angle = Math.atan2(p.x(), p.z());
    Vec colour = GLASS;
    if (p.y() > LABEL_LOW && p.y() < LABEL_HIGH && Math.abs(angle) < HALF_LABEL) {
      colour =
          label.at(0.5 + angle / (2 * HALF_LABEL), (LABEL_HIGH - p.y()) / (LABEL_HIGH - LABEL_LOW));
    }
    return new Surface(colour, 0.045, 0.14, false, 0.12, 0);
  }

  /** The lid's top was turned: it shines along two rays that meet in its middle. */
  private static Surface brushed(Vec p) {
    double angle = Math.atan2(p.x(), p.z());
    double shine = Math.pow(Math.abs(Math.cos(angle + 0.9)), 6);
    double ring = 1 + 0.03 * Math.sin(400 * Math.sqrt(p.x() * p.x() + p.z() * p.z()));
    return Surface.metal(GOLD.times((0.85 + 0.75 * shine) * ring), 0.4);
  }

  @Override
  public double reach() {
    return 0.58;
  }

  @Override
  public double height() {
    return 0.91;
  }
}
