package app.spotwright.engine.sample;

import org.jspecify.annotations.Nullable;

/** A perfume flask: thick clear glass around an amber liquid, under a dark ball. */
final class Flask implements Solid {
  private static final Vec HALF = new Vec(0.38, 0.43, 0.2);
  private static final double SHOULDER = 2 * HALF.y();
  private static final double COLLAR_TOP = 1.0;
  private static final double BALL = 0.2;
  private static final double LABEL_LOW = 0.24;
  private static final double LABEL_HIGH = 0.5;
  private static final double HALF_LABEL = 0.21;

  private static final Vec GOLD = Vec.colour(0xE6B873);
  private static final Vec WOOD = Vec.colour(0x3A2218);
  private static final Vec GLASS = Vec.colour(0xDDE8E4);

  private final Texture label = new Texture(Prints.ambra());
  private final Solid perfume = new Perfume();

  @Override
  public double distance(double x, double y, double z) {
    return Math.min(glass(x, y, z), Math.min(collar(x, y, z), ball(x, y, z)));
  }

  private static double glass(double x, double y, double z) {
    return Shapes.box(x, y - HALF.y(), z, HALF, 0.07);
  }

  private static double collar(double x, double y, double z) {
    return Shapes.cylinder(Math.hypot(x, z), y - 0.92, 0.125, 0.08, 0.01);
  }

  private static double ball(double x, double y, double z) {
    double off = Math.sqrt(x * x + z * z + (y - COLLAR_TOP - 0.15) * (y - COLLAR_TOP - 0.15));
    return Math.max(off - BALL, COLLAR_TOP - y);
  }

  @Override
  public Surface surface(Vec p, Vec normal) {
    if (p.y() > COLLAR_TOP - 0.002) {
      double grain = 0.86 + 0.14 * Math.sin(70 * p.x() + 9 * Math.sin(6 * p.y()));
      return Surface.glazed(WOOD.times(grain), 0.3);
    }
    if (p.y() > SHOULDER + 0.004) {
      return Surface.metal(GOLD, 0.2);
    }
    boolean paper =
        normal.z() > 0.8 && Math.abs(p.x()) < HALF_LABEL && p.y() > LABEL_LOW && p.y() < LABEL_HIGH;
    if (paper) {
      double down = (LABEL_HIGH - p.y()) / (LABEL_HIGH - LABEL_LOW);
      return Surface.glazed(label.at(0.5 + p.x() / (2 * HALF_LABEL), down), 0.7);
    }
    return Surface.glass(GLASS);
  }

  @Override
  public Solid inside() {
    return perfume;
  }

  @Override
  public double reach() {
    return 0.42;
  }

  @Override
  public double height() {
    return 1.36;
  }

  /** What the glass holds. */
  private static final class Perfume implements Solid {
    private static final Vec MIDDLE = new Vec(0, 0.43, 0);
    private static final Vec SIZE = new Vec(0.3, 0.3, 0.125);
    private static final double FILLED = 0.66;
    private static final Vec AMBER = Vec.colour(0xE8983A);
    private static final Vec DEEP = Vec.colour(0xB4561E);

    @Override
    public double distance(double x, double y, double z) {
      double chamber = Shapes.box(x, y - MIDDLE.y(), z, SIZE, 0.09);
      double tube = Shapes.cylinder(Math.hypot(x, z), y - 0.5, 0.014, 0.36, 0.004);
      return Math.min(Math.max(chamber, y - FILLED), tube);
    }

    @Override
    public Surface surface(Vec p, Vec normal) {
      if (p.y() > FILLED + 0.003) {
        return Surface.glazed(Vec.colour(0xEDEFEA), 0.2);
      }
      return Surface.liquid(DEEP.mix(AMBER, Vec.step(0.1, 0.62, p.y())));
    }

    @Override
    public @Nullable Solid inside() {
      return null;
    }

    @Override
    public double reach() {
      return 0.4;
    }

    @Override
    public double height() {
      return 0.87;
    }
  }
}
