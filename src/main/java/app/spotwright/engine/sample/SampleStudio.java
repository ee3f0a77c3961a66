package app.spotwright.engine.sample;

import app.spotwright.media.Picture;

/** Takes the photos. Deterministic and stateless; uses all cores for a second or two a photo. */
public final class SampleStudio {
  /** Pixels of a photo's short and long side. */
  public static final int WIDTH = 1600;

  /** See {@link #WIDTH}. */
  public static final int HEIGHT = 2000;

  private SampleStudio() {}

  /** A photo of {@link #WIDTH} x {@link #HEIGHT} pixels. */
  public static SamplePhoto shoot(SampleProduct product, SampleBackdrop backdrop) {
    return shoot(product, backdrop, WIDTH);
  }

  /**
   * A photo of another size, 4:5.
   *
   * @param width pixels, at least 40
   */
  public static SamplePhoto shoot(SampleProduct product, SampleBackdrop backdrop, int width) {
    if (width < 40) {
      throw new IllegalArgumentException("a photo %d pixels wide shows nothing".formatted(width));
    }
    int height = width * HEIGHT / WIDTH;
    Solid solid = solid(product);
    Camera camera = Camera.framing(solid, tilt(product), width, height);
    var tracer = new Tracer(solid, Backdrops.light(backdrop));
    Picture cut = Exposure.product(tracer, camera);
    double edge = camera.row(new Vec(0, 0, -1.35 * Math.max(1, solid.height())));
    Picture ground = Backdrops.paint(backdrop, width, edge * WIDTH / width);
    return new SamplePhoto(Exposure.together(tracer, camera, ground, cut), cut);
  }

  private static Solid solid(SampleProduct product) {
    return switch (product) {
      case BOTTLE -> new Bottle();
      case MUG -> new Mug();
      case JAR -> new Jar();
    };
  }

  /** Radians that the camera looks down. */
  private static double tilt(SampleProduct product) {
    return switch (product) {
      case BOTTLE -> 0.16;
      case MUG -> 0.34;
      case JAR -> 0.27;
    };
  }
}
