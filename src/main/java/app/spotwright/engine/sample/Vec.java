package app.spotwright.engine.sample;

/** A point, direction or linear colour. */
record Vec(double x, double y, double z) {
  private static final double[] LINEAR = new double[256];

  static {
    for (int i = 0; i < 256; i++) {
      double v = i / 255.0;
      LINEAR[i] = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
  }

  Vec plus(Vec o) {
    return new Vec(x + o.x, y + o.y, z + o.z);
  }

  Vec minus(Vec o) {
    return new Vec(x - o.x, y - o.y, z - o.z);
  }

  Vec times(double s) {
    return new Vec(x * s, y * s, z * s);
  }

  Vec times(Vec o) {
    return new Vec(x * o.x, y * o.y, z * o.z);
  }

  double dot(Vec o) {
    return x * o.x + y * o.y + z * o.z;
  }

  Vec cross(Vec o) {
    return new Vec(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
  }

  Vec unit() {
    return times(1 / Math.sqrt(dot(this)));
  }

  Vec mix(Vec o, double share) {
    return times(1 - share).plus(o.times(share));
  }

  /** This direction thrown back by a surface. */
  Vec mirrored(Vec normal) {
    return minus(normal.times(2 * dot(normal)));
  }

  /** A colour given as sRGB 0xRRGGBB, in linear light. */
  static Vec colour(int rgb) {
    return new Vec(linear(rgb >> 16 & 0xFF), linear(rgb >> 8 & 0xFF), linear(rgb & 0xFF));
  }

  private static double linear(int value) {
    return LINEAR[value];
  }

  /** 0 below {@code from}, 1 above {@code to}, smooth between. */
  static double step(double from, double to, double value) {
    double t = Math.clamp((value - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
  }
}
