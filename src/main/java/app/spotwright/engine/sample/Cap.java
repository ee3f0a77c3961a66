package app.spotwright.engine.sample;

/** A cap of heavy twill with a patch on its front. */
final class Cap implements Solid {
  private static final Vec DOME = new Vec(0.5, 0.52, 0.56);
  private static final Vec BRIM = new Vec(0.43, 0.034, 0.44);
  private static final Vec TWILL = Vec.colour(0x2D5674);
  private static final Vec VISOR = Vec.colour(0xE07A3F);
  private static final double PATCH_LOW = 0.14;
  private static final double PATCH_HIGH = 0.4;
  private static final double HALF_PATCH = 0.2;
  private static final int PANELS = 6;

  /** The dome stands so far behind the middle of the whole. */
  private static final double BACK = 0.2;

  private final Texture patch = new Texture(Prints.fjell());

  @Override
  public double distance(double x, double y, double fromMiddle) {
    double z = fromMiddle + BACK;
    double dome = dome(x, y, z);
    double button = Math.hypot(Math.hypot(x, z), y - DOME.y()) - 0.032;
    return 0.85 * Math.min(Math.min(dome, button), brim(x, y, z));
  }

  /** Panels bulge a little between their seams. */
  private static double dome(double x, double y, double z) {
    double bulge = 0.009 * Math.abs(Math.sin(0.5 * PANELS * Math.atan2(x, z)));
    double round = Shapes.ellipsoid(x, y, z, DOME) - bulge * Vec.step(0, 0.3, Math.hypot(x, z));
    return Math.max(round, -y);
  }

  /** A sheet bent down at its sides. */
  private static double brim(double x, double y, double z) {
    double bent = y - 0.075 + 0.34 * x * x + 0.05 * (z - 0.5);
    double sheet = Shapes.ellipsoid(x, bent, z - 0.5, BRIM);
    return 0.85 * Math.max(sheet, 0.2 - z);
  }

  @Override
  public Surface surface(Vec point, Vec normal) {
    Vec p = point.plus(new Vec(0, 0, BACK));
    if (brim(p.x(), p.y(), p.z()) < 0.85 * dome(p.x(), p.y(), p.z())) {
      double row = Math.hypot(p.x() * 0.9, p.z() - 0.2);
      double stitch = Math.abs(row % 0.075 - 0.03) < 0.004 ? 0.82 : 1;
      return Surface.matt(VISOR.times(stitch * weave(p)));
    }
    double low = PATCH_LOW;
    boolean onPatch =
        p.z() > 0 && Math.abs(p.x()) < HALF_PATCH && p.y() > low && p.y() < PATCH_HIGH;
    if (onPatch) {
      double down = (PATCH_HIGH - p.y()) / (PATCH_HIGH - low);
      return Surface.matt(patch.at(0.5 + p.x() / (2 * HALF_PATCH), down));
    }
    double turn = Math.atan2(p.x(), p.z()) * PANELS / (2 * Math.PI);
    double toSeam = Math.abs(turn - Math.round(turn)) * Math.hypot(p.x(), p.z());
    double seam = toSeam < 0.006 ? 0.72 : toSeam < 0.024 && toSeam > 0.018 ? 0.86 : 1;
    return Surface.matt(TWILL.times(seam * weave(p)));
  }

  private static double weave(Vec p) {
    return 0.95 + 0.05 * Math.sin(260 * (p.x() + p.y())) * Math.sin(260 * (p.z() - 0.4 * p.y()));
  }

  @Override
  public double reach() {
    return 0.8;
  }

  @Override
  public double breadth() {
    return 0.56;
  }

  @Override
  public double height() {
    return 0.57;
  }
}
