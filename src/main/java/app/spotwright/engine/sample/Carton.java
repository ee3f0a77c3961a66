package app.spotwright.engine.sample;

/** A carton of tea, printed on all sides. */
final class Carton implements Solid {
  private static final Vec HALF = new Vec(0.42, 0.6, 0.26);
  private static final Vec LID = Vec.colour(Labels.MORI_GREEN);

  private final Texture front = new Texture(Prints.moriFront());
  private final Texture side = new Texture(Prints.moriSide());

  @Override
  public double distance(double x, double y, double z) {
    return Shapes.box(x, y - HALF.y(), z, HALF, 0.012);
  }

  @Override
  public Surface surface(Vec p, Vec normal) {
    double down = Math.clamp(1 - p.y() / (2 * HALF.y()), 0.0, 1.0);
    if (Math.abs(normal.z()) > 0.6) {
      double across = 0.5 + Math.signum(normal.z()) * p.x() / (2 * HALF.x());
      return Surface.glazed(front.at(Math.clamp(across, 0.0, 1.0), down), 0.6);
    }
    if (Math.abs(normal.x()) > 0.6) {
      double across = 0.5 - Math.signum(normal.x()) * p.z() / (2 * HALF.z());
      return Surface.glazed(side.at(Math.clamp(across, 0.0, 1.0), down), 0.6);
    }
    double fold = Math.abs(p.z() - 0.08) < 0.004 ? 0.72 : 1;
    return Surface.glazed(LID.times(fold), 0.6);
  }

  @Override
  public double reach() {
    return 0.5;
  }

  @Override
  public double height() {
    return 2 * HALF.y();
  }
}
