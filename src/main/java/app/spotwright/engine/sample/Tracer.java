package app.spotwright.engine.sample;

import org.jspecify.annotations.Nullable;

/** Follows rays to a solid and tells how it looks there. Immutable. */
final class Tracer {
  private static final int STEPS = 96;
  private static final double NEAR = 4e-4;
  private static final double DELTA = 0.012;

  private final Solid solid;
  private final StudioLight light;

  Tracer(Solid solid, StudioLight light) {
    this.solid = solid;
    this.light = light;
  }

  /** What a ray brings back; null if it misses. */
  @Nullable Seen trace(Vec from, Vec direction) {
    Vec at = meet(solid, from, direction);
    if (at == null) {
      return null;
    }
    Vec normal = normal(solid, at);
    Surface surface = solid.surface(at, normal);
    Solid inside = solid.inside();
    return surface.clear() == 0 || inside == null
        ? new Seen(shade(solid, at, normal, direction), 1)
        : through(surface, inside, at, normal, direction);
  }

  /** Clear glass: it shines, darkens towards its edges, and shows what it holds. */
  private Seen through(Surface glass, Solid inside, Vec at, Vec normal, Vec direction) {
    double facing = Math.max(0, -direction.dot(normal));
    double fresnel = glass.mirror() + (1 - glass.mirror()) * Math.pow(1 - facing, 5);
    Vec reflected = light.seen(direction.mirrored(normal), glass.roughness()).times(fresnel);
    Vec held = meet(inside, at, direction);
    if (held != null) {
      Vec seen = shade(inside, held, normal(inside, held), direction);
      return new Seen(seen.times(glass.colour()).plus(reflected), 1);
    }
    double clear = glass.clear() * Math.pow(facing, 0.8);
    double shine = Math.min(1, Math.max(reflected.x(), Math.max(reflected.y(), reflected.z())));
    double cover = 1 - clear * (1 - 0.7 * shine);
    Vec body = glass.colour().times(light.ambient(normal)).times(0.35 * (1 - clear));
    return new Seen(body.plus(reflected).times(1 / cover), cover);
  }

  /** Where a ray first meets a body; null if it misses. */
  private static @Nullable Vec meet(Solid solid, Vec from, Vec direction) {
    Vec centre = new Vec(0, 0.5 * solid.height(), 0);
    double radius =
        0.01 + Math.sqrt(solid.reach() * solid.reach() + 0.25 * solid.height() * solid.height());
    double middle = centre.minus(from).dot(direction);
    Vec nearest = from.plus(direction.times(middle)).minus(centre);
    double inside = radius * radius - nearest.dot(nearest);
    if (inside < 0) {
      return null;
    }
    double t = Math.max(0, middle - Math.sqrt(inside));
    double end = middle + Math.sqrt(inside);
    for (int i = 0; i < STEPS && t < end; i++) {
      double x = from.x() + t * direction.x();
      double y = from.y() + t * direction.y();
      double z = from.z() + t * direction.z();
      double distance = solid.distance(x, y, z);
      if (distance < NEAR) {
        return new Vec(x, y, z);
      }
      t += 0.92 * distance;
    }
    return null;
  }

  /** How much of its light a point of the floor keeps, 0 to 1. */
  double floorLight(double x, double z) {
    Vec point = new Vec(x, 0.002, z);
    double key = shadow(point, 5 * light.hardness());
    double sky = openness(point, new Vec(0, 1, 0), 0.9);
    return (0.5 + 0.5 * key) * (0.35 + 0.65 * sky);
  }

  private Vec shade(Solid body, Vec point, Vec normal, Vec direction) {
    Surface surface = body.surface(point, normal);
    Vec lifted = point.plus(normal.times(0.008));
    double open = 0.25 + 0.75 * openness(lifted, normal, 0.22);
    double facing = Math.max(0, -direction.dot(normal));
    Vec mirror = direction.mirrored(normal);
    double fresnel =
        surface.mirror()
            + (1 - surface.mirror()) * Math.pow(1 - facing, 5) * (1 - 0.75 * surface.roughness());
    Vec reflected = light.seen(mirror, surface.roughness()).times(fresnel * open);
    if (surface.metal()) {
      return surface.colour().times(light.seen(mirror, surface.roughness())).times(open);
    }
    double lit = Math.max(0, (normal.dot(light.key()) + 0.2) / 1.2) * shadow(lifted, 9);
    Vec scattered =
        light.ambient(normal).times(open).plus(new Vec(1.06, 1.0, 0.93).times(0.92 * lit));
    if (surface.glow() > 0) {
      Vec through = direction.mix(normal.times(-1), 0.5).unit();
      Vec behind = light.seen(new Vec(-through.x(), through.y(), through.z()), 0.6);
      double thin = 0.35 + 0.65 * facing;
      scattered = scattered.mix(behind.times(thin).plus(new Vec(0.5, 0.5, 0.5)), surface.glow());
    }
    return surface.colour().times(scattered).plus(reflected);
  }

  private static Vec normal(Solid solid, Vec p) {
    double x = p.x();
    double y = p.y();
    double z = p.z();
    return new Vec(
            solid.distance(x + DELTA, y, z) - solid.distance(x - DELTA, y, z),
            solid.distance(x, y + DELTA, z) - solid.distance(x, y - DELTA, z),
            solid.distance(x, y, z + DELTA) - solid.distance(x, y, z - DELTA))
        .unit();
  }

  /** Soft shadow of the key light; {@code sharpness} is the reciprocal of the lamp's width. */
  private double shadow(Vec point, double sharpness) {
    double kept = 1;
    double t = 0.02;
    for (int i = 0; i < 28 && t < 4; i++) {
      Vec p = point.plus(light.key().times(t));
      double distance = solid.distance(p.x(), p.y(), p.z());
      kept = Math.min(kept, 0.5 + 0.5 * sharpness * distance / t);
      if (kept <= 0) {
        return 0;
      }
      t += Math.clamp(distance, 0.02, 0.25);
    }
    return kept * kept * (3 - 2 * kept);
  }

  /** Share of the surroundings that a point sees within a reach along a direction. */
  private double openness(Vec point, Vec direction, double reach) {
    double closed = 0;
    double weight = 0.5;
    for (int i = 1; i <= 5; i++) {
      double step = reach * i * i / 25;
      Vec p = point.plus(direction.times(step));
      double distance = Math.max(0, solid.distance(p.x(), p.y(), p.z()));
      closed += weight * Math.max(0, step - distance) / step;
      weight *= 0.62;
    }
    return Math.clamp(1 - closed, 0.0, 1.0);
  }
}
