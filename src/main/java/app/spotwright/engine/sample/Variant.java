package app.spotwright.engine.sample;

import java.util.SplittableRandom;

/**
 * How one photo differs from another of the same product before the same kind of backdrop. Number 0
 * is the photographer's first choice; every number always means the same.
 *
 * @param number picks colours and furniture of the backdrop
 * @param turn radians that the product is turned by
 * @param tilt radians that the camera looks down, more or less than usual
 * @param zoom size of the product in the picture, 1 as usual
 * @param aside shift to the right, as a share of the picture's width
 * @param down shift downwards, as a share of the picture's height
 * @param mirrored whether the main light comes from the right
 * @param hardness of its shadow: 1 as usual, more with a smaller lamp
 * @param noise of the sensor, 1 as usual
 */
record Variant(
    int number,
    double turn,
    double tilt,
    double zoom,
    double aside,
    double down,
    boolean mirrored,
    double hardness,
    double noise) {

  static Variant of(int number) {
    if (number == 0) {
      return new Variant(0, 0, 0, 1, 0, 0, false, 1, 1);
    }
    var random = new SplittableRandom(0x5EED_1E55L * number);
    return new Variant(
        number,
        0.7 * (random.nextDouble() - 0.5),
        0.18 * random.nextDouble() - 0.04,
        0.62 + 0.5 * random.nextDouble(),
        0.12 * (random.nextDouble() - 0.5),
        0.08 * (random.nextDouble() - 0.4),
        random.nextBoolean(),
        0.6 + 1.6 * random.nextDouble(),
        0.6 + 2 * random.nextDouble());
  }
}
