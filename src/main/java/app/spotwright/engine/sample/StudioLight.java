package app.spotwright.engine.sample;

/**
 * The lamps of a product photographer: a large softbox to the left, a strip to the right, two rim
 * lights from behind, a soft top light, and a floor that throws light back.
 *
 * @param floor linear colour of the floor
 * @param wall linear colour of what surrounds the set
 * @param mirrored left is right
 * @param hardness of the main light's shadow, 1 as usual
 */
record StudioLight(Vec floor, Vec wall, boolean mirrored, double hardness) {
  private static final Vec KEY = new Vec(-0.62, 0.66, 0.55).unit();

  private static final Box[] BOXES = {
    new Box(new Vec(-0.86, 0.34, 0.42), 0.34, 0.85, 3.6),
    new Box(new Vec(0.93, 0.3, 0.28), 0.1, 0.95, 3.0),
    new Box(new Vec(-0.82, 0.25, -0.75), 0.25, 0.9, 2.4),
    new Box(new Vec(0.82, 0.25, -0.78), 0.22, 0.9, 2.2),
    new Box(new Vec(0.05, 0.95, 0.3), 0.6, 0.35, 2.2),
  };

  /** Where most light comes from. */
  Vec key() {
    return sided(KEY);
  }

  private Vec sided(Vec direction) {
    return mirrored ? new Vec(-direction.x(), direction.y(), direction.z()) : direction;
  }

  /**
   * What a surface sees in a direction.
   *
   * @param roughness 0 to 1; the more, the softer the lamps' outlines
   */
  Vec seen(Vec direction, double roughness) {
    Vec around = floor.times(0.8).mix(wall.times(0.55), Vec.step(-0.25, 0.25, direction.y()));
    double light = 0;
    for (Box box : BOXES) {
      light += box.seen(sided(direction), roughness);
    }
    return around.plus(new Vec(light, light * 0.985, light * 0.96));
  }

  /** Light that falls on a surface from everywhere but the key light. */
  Vec ambient(Vec normal) {
    double up = 0.5 + 0.5 * normal.y();
    double side = 0.82 + 0.12 * normal.z() - 0.06 * sided(normal).x();
    return floor.times(0.42).mix(wall.times(0.62), up).times(side);
  }

  /** A rectangle of light in the distance. */
  private record Box(Vec centre, double halfWidth, double halfHeight, double power) {
    Box {
      centre = centre.unit();
    }

    double seen(Vec direction, double roughness) {
      double ahead = direction.dot(centre);
      if (ahead <= 0.02) {
        return 0;
      }
      Vec right = new Vec(0, 1, 0).cross(centre).unit();
      double u = Math.abs(direction.dot(right)) / ahead;
      double v = Math.abs(direction.dot(centre.cross(right))) / ahead;
      double soft = 0.025 + 0.9 * roughness;
      double inside =
          (1 - Vec.step(halfWidth - soft, halfWidth + soft, u))
              * (1 - Vec.step(halfHeight - soft, halfHeight + soft, v));
      double spread = (halfWidth / (halfWidth + soft)) * (halfHeight / (halfHeight + soft));
      return power * inside * (roughness > 0.3 ? spread : 1) * (0.8 + 0.2 * (1 - u / halfWidth));
    }
  }
}
