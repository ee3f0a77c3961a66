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
    return shoot(product, backdrop, 0, WIDTH);
  }

  /**
   * A photo of another size, 4:5.
   *
   * @param width pixels, at least 40
   */
  public static SamplePhoto shoot(SampleProduct product, SampleBackdrop backdrop, int width) {
    return shoot(product, backdrop, 0, width);
  }

  /**
   * Another photo of the same things: with another number colours and furniture of the backdrop,
   * light, camera, size and place of the product change. The same number always gives the same.
   *
   * @param variant 0 or more
   * @param width pixels, at least 40
   */
  public static SamplePhoto shoot(
      SampleProduct product, SampleBackdrop backdrop, int variant, int width) {
    if (width < 40) {
      throw new IllegalArgumentException("a photo %d pixels wide shows nothing".formatted(width));
    }
    int height = width * HEIGHT / WIDTH;
    Variant way = Variant.of(variant);
    Solid solid = new Turned(solid(product), turn(product) + way.turn());
    Camera camera = Camera.framing(solid, tilt(product), way, width, height);
    var tracer = new Tracer(solid, Backdrops.light(backdrop, way));
    Exposure.Taken taken = Exposure.product(tracer, camera);
    double edge = camera.row(new Vec(0, 0, -1.35 * Math.max(1, solid.height())));
    Picture ground = Backdrops.paint(backdrop, way, width, edge * WIDTH / width);
    Picture photo = Exposure.together(tracer, camera, ground, taken.product(), way.noise());
    return new SamplePhoto(photo, taken.product(), taken.outline());
  }

  private static Solid solid(SampleProduct product) {
    return switch (product) {
      case BOTTLE -> new Bottle();
      case MUG -> new Mug();
      case JAR -> new Jar();
      case PUMP -> new Pump();
      case FLASK -> new Flask();
      case HEADPHONES -> new Headphones();
      case LAMP -> new Lamp();
      case CARTON -> new Carton();
      case CAP -> new Cap();
    };
  }

  /** Radians that the camera looks down. */
  private static double tilt(SampleProduct product) {
    return switch (product) {
      case BOTTLE, PUMP, FLASK -> 0.16;
      case LAMP, HEADPHONES -> 0.2;
      case CARTON -> 0.24;
      case JAR, CAP -> 0.27;
      case MUG -> 0.34;
    };
  }

  /** Radians that a product is turned by to show its best side. */
  private static double turn(SampleProduct product) {
    return switch (product) {
      case BOTTLE, MUG, JAR, PUMP, LAMP -> 0;
      case FLASK -> -0.3;
      case HEADPHONES -> -0.85;
      case CARTON -> -0.5;
      case CAP -> 0.55;
    };
  }
}
