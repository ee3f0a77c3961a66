package app.spotwright.engine.motion;

import app.spotwright.media.Mood;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Point;
import java.util.List;

/**
 * The camera that sees a scene. It moves through all of it at an even, gentle pace, about the
 * product, so that what is behind goes one way and what is near the other. Words are on the lens:
 * they stand still, where they can be read and nothing of a platform's own covers them.
 *
 * @param move how it moves
 * @param way 1 or −1: to which side
 * @param strength 1 for the usual travel
 */
record Camera(Move move, int way, double strength, Clock clock, Sheet sheet) {
  /** How it moves. */
  enum Move {
    STILL,
    /** Slowly nearer. */
    PUSH_IN,
    /** Sideways round the product. */
    DRIFT,
    /** Up or down. */
    TILT,
    /** As if held by hand: a little of everything, never the same twice. */
    SWAY
  }

  /** How far away something is. */
  enum Depth {
    /** Wall, floor, sky. */
    GROUND(1, 0.03),
    /** What hangs in the air between ground and product. */
    AIR(-0.8, 0.05),
    /** The product and what it stands on or is part of. */
    SET(-0.3, 0.03),
    /** Close to the lens. */
    FRONT(-2.6, 0.14);

    private final double travel;
    private final double growth;

    /**
     * @param travel share of the ground's, negative for the other way
     * @param growth when the camera comes nearer
     */
    Depth(double travel, double growth) {
      this.travel = travel;
      this.growth = growth;
    }
  }

  /** Units that the ground goes to either side of its place. */
  private static final double TRAVEL = 20;

  private static final double STRONGEST = 1.3;

  /** Units that the ground has to reach beyond the frame on all sides. */
  static final double OVERSCAN = Math.ceil(TRAVEL * STRONGEST) + 2;

  /** Frames that a hand takes to sway once. */
  private static final double HAND = 130;

  static Camera of(Stage stage) {
    Clock clock = stage.clock();
    if (stage.overClip() || stage.program().design().equals(MotionStudio.PLAIN)) {
      return new Camera(Move.STILL, 1, 0, clock, stage.sheet()); // the clip has moves of its own
    }
    Mood mood = stage.program().look().mood();
    List<Move> moves = moves(mood);
    Move move = moves.get(Math.floorMod(stage.turn() + stage.variant(131, 2), moves.size()));
    return new Camera(move, stage.mirrored() ? 1 : -1, strength(mood), clock, stage.sheet());
  }

  private static List<Move> moves(Mood mood) {
    return switch (mood) {
      case UPBEAT, FUNKY -> List.of(Move.DRIFT, Move.PUSH_IN, Move.TILT);
      case ENERGETIC, WARM -> List.of(Move.PUSH_IN, Move.DRIFT);
      case CINEMATIC -> List.of(Move.PUSH_IN, Move.TILT, Move.DRIFT);
      case ELEGANT, SLEEK -> List.of(Move.DRIFT, Move.PUSH_IN);
      case CALM, RUSTIC -> List.of(Move.DRIFT, Move.TILT);
      case PLAYFUL -> List.of(Move.TILT, Move.DRIFT);
      case DREAMY -> List.of(Move.TILT, Move.PUSH_IN);
      case MELLOW -> List.of(Move.SWAY, Move.DRIFT);
    };
  }

  private static double strength(Mood mood) {
    return switch (mood) {
      case ENERGETIC, FUNKY -> STRONGEST;
      case UPBEAT, PLAYFUL, CINEMATIC, SLEEK -> 1.1;
      case WARM, ELEGANT, DREAMY, RUSTIC -> 0.9;
      case CALM, MELLOW -> 0.75;
    };
  }

  boolean moves() {
    return move != Move.STILL;
  }

  /** Pixels that something of that depth is to the right of its place. */
  float dx(Depth depth, int frame) {
    return switch (move) {
      case DRIFT -> travel(depth, along(frame));
      case SWAY -> travel(depth, 0.8 * Easing.wave(frame, HAND, 0.2));
      case STILL, PUSH_IN, TILT -> 0;
    };
  }

  /** Pixels that something of that depth is below its place. */
  float dy(Depth depth, int frame) {
    return switch (move) {
      case TILT -> travel(depth, along(frame));
      case DRIFT -> travel(depth, 0.25 * along(frame));
      case SWAY -> travel(depth, 0.5 * Easing.wave(frame, HAND * 1.7, 0.6));
      case STILL, PUSH_IN -> 0;
    };
  }

  /** How much larger something of that depth is than at the scene's beginning; 1 or more. */
  double nearer(Depth depth, int frame) {
    return move == Move.PUSH_IN ? 1 + depth.growth * strength * clock.share(frame) : 1;
  }

  /** Most that {@link #nearer} ever is. */
  double nearest(Depth depth) {
    return nearer(depth, clock.frames() - 1);
  }

  /** Pixels that something of that depth is beside its place at most. */
  float reach(Depth depth) {
    return moves() ? (float) Math.abs(sheet.px(TRAVEL) * depth.travel * strength) : 0;
  }

  private double along(int frame) {
    return way * (2 * clock.share(frame) - 1);
  }

  private float travel(Depth depth, double share) {
    return (float) (sheet.px(TRAVEL) * depth.travel * strength * share);
  }

  /**
   * Draws what is larger than the frame, or less than all of it, where the camera sees it.
   *
   * @param focus what the camera comes nearer to, in the frame's pixels
   */
  void across(Canvas canvas, Depth depth, int frame, Layer layer, Point focus) {
    float scale = (float) nearer(depth, frame);
    canvas.save();
    canvas.translate(dx(depth, frame), dy(depth, frame));
    if (scale > 1) {
      canvas.translate(focus.getX(), focus.getY());
      canvas.scale(scale, scale);
      canvas.translate(-focus.getX(), -focus.getY());
    }
    layer.draw(canvas, frame);
    canvas.restore();
  }

  /** Draws what just fills the frame: seen a little from nearer, so that no edge comes into it. */
  void into(Canvas canvas, Depth depth, int frame, Layer layer) {
    canvas.save();
    Zone full = sheet.full();
    float scale = (float) (filling() * nearer(depth, frame));
    canvas.translate(full.cx() + dx(depth, frame), full.cy() + dy(depth, frame));
    canvas.scale(scale, scale);
    canvas.translate(-full.cx(), -full.cy());
    layer.draw(canvas, frame);
    canvas.restore();
  }

  /** Where on a ground that fills the frame something has to be to be seen there. */
  float onGround(float y) {
    float middle = sheet.full().cy();
    return (float) (middle + (y - middle) / filling());
  }

  private double filling() {
    float least = Math.min(sheet.width(), sheet.height());
    return moves() ? 1 + 2 * sheet.px(OVERSCAN) / least : 1;
  }
}
