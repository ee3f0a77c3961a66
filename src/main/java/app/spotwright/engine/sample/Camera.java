package app.spotwright.engine.sample;

/**
 * A long lens that looks down a little at the middle of a product.
 *
 * @param eye where it stands
 * @param ahead where it looks
 * @param scale pixels for a slope of one
 * @param width pixels of the photo
 * @param height pixels of the photo
 * @param right pixels that the product is shifted to the right
 * @param down pixels that it is shifted downwards
 */
record Camera(Vec eye, Vec ahead, double scale, int width, int height, double right, double down) {
  private static final double FAR = 9;

  /** Frames a solid with air around it. */
  static Camera framing(Solid solid, double tilt, Variant variant, int width, int height) {
    double scale =
        variant.zoom()
            * FAR
            * Math.min(0.63 * height / solid.height(), 0.62 * width / (2 * solid.breadth()));
    Vec middle = new Vec(0, solid.height() * 0.5, 0);
    Vec back = new Vec(0, Math.sin(tilt + variant.tilt()), Math.cos(tilt + variant.tilt()));
    return new Camera(
        middle.plus(back.times(FAR)),
        back.times(-1),
        scale,
        width,
        height,
        variant.aside() * width,
        variant.down() * height);
  }

  Vec ray(double x, double y) {
    double u = (x - 0.5 * width - right) / scale;
    double v = (0.5 * height + down - y) / scale;
    return ahead.plus(new Vec(u, 0, 0)).plus(up().times(v)).unit();
  }

  /** The row of pixels on which a point of the middle plane lies. */
  double row(Vec point) {
    Vec to = point.minus(eye);
    return 0.5 * height + down - to.dot(up()) / to.dot(ahead) * scale;
  }

  private Vec up() {
    return new Vec(1, 0, 0).cross(ahead);
  }
}
