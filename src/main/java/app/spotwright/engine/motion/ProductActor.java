package app.spotwright.engine.motion;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import org.jspecify.annotations.Nullable;

/**
 * The product on the stage. Its own pixels are only scaled, never recoloured; shadow, contact
 * shadow and reflection lie beneath.
 */
final class ProductActor implements Layer {
  /** How it comes in. */
  enum Entrance {
    RISE,
    DROP,
    GROW,
    FROM_LEFT,
    FROM_RIGHT
  }

  /** What it does then. */
  enum Life {
    /** Hovers up and down a little. */
    FLOAT,
    /** Comes slowly nearer. */
    NEARER,
    STILL
  }

  /** What it stands on. */
  enum Stand {
    NONE,
    /** A polished floor that mirrors it. */
    FLOOR,
    /** A plinth. */
    PLINTH
  }

  /**
   * @param zone box that holds what is solid of it when it has arrived
   * @param stand what it stands on, at the bottom of its box
   * @param tilt degrees that it leans to the right; only for what stands on nothing and keeps its
   *     size
   */
  record Role(Zone zone, Entrance entrance, Life life, Stand stand, double delay, double tilt) {
    /** Over a film, which moves itself, the product stands still once it has come. */
    Role still() {
      return new Role(zone, entrance, Life.STILL, stand, delay, tilt);
    }

    Role(Zone zone, Entrance entrance, Life life, Stand stand, double delay) {
      this(zone, entrance, life, stand, delay, 0);
    }

    boolean floor() {
      return stand != Stand.NONE;
    }
  }

  private static final double NEARER = 0.055;

  private final Stage stage;
  private final ProductArt art;
  private final Role role;
  private final Zone rest;
  private final Zone solid;
  private final Image image;
  private final ProductShadow shadow;
  private final @Nullable Image reflection;
  private final @Nullable Leaning leaning;

  ProductActor(Stage stage, ProductArt art, Role role) {
    this.stage = stage;
    this.role = stage.overClip() ? role.still() : role;
    this.art = art;
    Camera camera = stage.camera();
    float travel = camera.reach(Camera.Depth.SET);
    Zone zone = role.zone().inset(travel, travel);
    float hover = hover();
    float rise = (float) (2 * floating());
    float largest = (float) largest();
    double lean = Math.toRadians(Math.abs(role.tilt()));
    float sin = (float) StrictMath.sin(lean);
    float cos = (float) StrictMath.cos(lean);
    float across = art.solid().w() * cos + art.solid().h() * sin;
    float down = art.solid().h() * cos + art.solid().w() * sin;
    float scale = Math.min(zone.w() / across, (zone.h() - hover - rise) / down) / largest;
    scale = Math.max(scale, 1e-3f);
    float w = art.solid().w() * scale;
    float h = art.solid().h() * scale;
    float y = role.floor() ? zone.bottom() - hover - h : zone.cy() + rise / 2 - h / 2;
    solid = new Zone(Math.round(zone.cx() - w / 2), Math.round(y), w, h);
    rest =
        new Zone(
            solid.x() - art.solid().x() * scale,
            solid.y() - art.solid().y() * scale,
            art.image().getWidth() * scale,
            art.image().getHeight() * scale);
    image = stage.keep(scaled(art, rest, largest, stage));
    shadow = new ProductShadow(stage, art, rest, solid, role.floor());
    boolean mirrored = role.stand() == Stand.FLOOR && art.footing().stands() && !art.card();
    leaning = role.tilt() == 0 ? null : new Leaning(stage, image, shadow, rest, solid, role.tilt());
    reflection = mirrored ? stage.keep(Reflection.of(image, art, stage)) : null;
    stage.focusOn(solid.cx(), pivot());
  }

  /** Pixels that it goes up and down from the middle of its way. */
  private double floating() {
    return role.life() == Life.FLOAT ? stage.px(role.floor() ? 6 : 13) : 0;
  }

  /** How large it ever is, beside its size at rest: all of that has to fit its box. */
  private double largest() {
    double near =
        role.life() == Life.NEARER ? 1 + NEARER : stage.camera().nearest(Camera.Depth.SET);
    return near * (1 + (stage.overClip() ? 0 : stage.mostDance()));
  }

  private float hover() {
    boolean hovers = role.floor() && !art.footing().stands() && !art.footing().ownShadow();
    return hovers ? stage.px(34) : 0;
  }

  private static Image scaled(ProductArt art, Zone rest, float largest, Stage stage) {
    int w = Math.max(1, Math.round(rest.w() * largest));
    int h = Math.max(1, Math.round(rest.h() * largest));
    return art.card() ? PhotoCard.of(stage, art.image(), w, h) : Scaling.to(art.image(), w, h);
  }

  ProductArt art() {
    return art;
  }

  /** What is solid of it, at rest. */
  Zone solid() {
    return solid;
  }

  /** Where its whole picture stands, at rest. */
  Zone rest() {
    return rest;
  }

  @Override
  public void draw(Canvas canvas, int frame) {
    double progress = stage.clock().progress(frame, role.delay(), 26);
    if (progress <= 0) {
      return;
    }
    double alpha = Easing.smooth(progress * 3);
    double scale = scale(frame, progress);
    float dx = (float) dx(progress);
    float dy = (float) (dy(progress) + floatOffset(frame, progress));
    Zone at = placed(rest, scale, dx, dy);
    Leaning slanted = leaning;
    if (slanted != null) {
      slanted.draw(canvas, new Leaning.Moment(dx, dy, scale, progress, alpha));
      return;
    }
    double lift = role.floor() ? Math.min(1, Math.abs(dy) / stage.px(160)) : 0;
    shadow.draw(canvas, placed(rest, scale, dx, dy), dx, alpha * (1 - 0.7 * lift), scale);
    if (reflection != null) {
      float mirror = Reflection.top(at, art);
      float height = at.w() * reflection.getHeight() / reflection.getWidth();
      float gap = Math.max(0, -2 * dy);
      Picturing.put(
          canvas, reflection, new Zone(at.x(), mirror + gap, at.w(), height), alpha * (1 - lift));
    }
    if (resting(progress, scale, dy)) {
      Picturing.lay(canvas, image, Math.round(at.x()), Math.round(at.y()), null);
    } else {
      Picturing.put(canvas, image, at, alpha);
    }
  }

  @Override
  public boolean restsAt(int frame) {
    return stage.overClip() && stage.clock().rests(frame, role.delay(), 26);
  }

  private boolean resting(double progress, double scale, float dy) {
    return progress >= 1 && scale == 1 && role.life() == Life.STILL && dy == 0;
  }

  /** Scaled about the foot when it stands, else about its middle. */
  private Zone placed(Zone zone, double scale, float dx, float dy) {
    float px = solid.cx();
    float py = pivot();
    return new Zone(
        (float) (px + (zone.x() - px) * scale + dx),
        (float) (py + (zone.y() - py) * scale + dy),
        (float) (zone.w() * scale),
        (float) (zone.h() * scale));
  }

  private float pivot() {
    return role.floor() ? solid.bottom() : solid.cy();
  }

  /** Without what the camera adds that comes nearer to it. */
  private double scale(int frame, double progress) {
    double entered =
        switch (role.entrance()) {
          case GROW -> Easing.mix(0.72, 1, Easing.spring(progress));
          case RISE -> Easing.mix(0.94, 1, Easing.expoOut(progress));
          case DROP, FROM_LEFT, FROM_RIGHT -> 1;
        };
    double danced = progress >= 1 && !stage.overClip() ? entered + stage.dance(frame) : entered;
    return role.life() == Life.NEARER
        ? danced
            * (1 + NEARER * stage.clock().share(frame))
            / stage.camera().nearer(Camera.Depth.SET, frame)
        : danced;
  }

  private double dx(double progress) {
    double away = (1 - Easing.expoOut(progress)) * stage.sheet().width() * 0.35;
    return switch (role.entrance()) {
      case FROM_LEFT -> -away;
      case FROM_RIGHT -> away;
      case RISE, DROP, GROW -> 0;
    };
  }

  private double dy(double progress) {
    return switch (role.entrance()) {
      case RISE -> (1 - Easing.expoOut(progress)) * stage.px(190);
      case DROP -> -Math.abs(1 - Easing.spring(progress)) * stage.px(260);
      case GROW, FROM_LEFT, FROM_RIGHT -> 0;
    };
  }

  private double floatOffset(int frame, double progress) {
    double wave = Easing.wave(frame - stage.clock().start(), 96, 0) - 1;
    return wave * floating() * Easing.smooth(progress);
  }

  @Override
  public Zone reach() {
    Zone all = rest.grown(stage.px(120)).union(solid.grown(stage.px(120)));
    if (role.tilt() != 0) {
      all = all.grown((float) (Math.max(rest.w(), rest.h()) * 0.3));
    }
    float across = stage.sheet().width() * 0.36f;
    return switch (role.entrance()) {
      case FROM_LEFT -> all.union(all.moved(-across, 0));
      case FROM_RIGHT -> all.union(all.moved(across, 0));
      case RISE -> all.union(all.moved(0, stage.px(200)));
      case DROP -> all.union(all.moved(0, -stage.px(270)));
      case GROW -> all;
    };
  }
}
