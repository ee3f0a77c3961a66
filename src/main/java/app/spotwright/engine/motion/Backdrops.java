package app.spotwright.engine.motion;

import app.spotwright.engine.motion.Camera.Depth;
import app.spotwright.media.Mood;
import java.util.List;

/** Picks a family of backdrops, so that brands differ and so do the scenes of one ad. */
final class Backdrops {
  private enum Family {
    MESH,
    LIGHTS,
    SUNBURST,
    HALFTONE,
    DISC,
    PAPER,
    BEAMS
  }

  private Backdrops() {}

  /**
   * @param focus where the product stands, or the words if there is none
   * @param words where words will stand
   * @param turn another number for each design
   */
  static void lay(Stage stage, Zone focus, Zone words, int turn) {
    List<Family> families = families(stage.program().look().mood());
    int brand = stage.program().look().palette().primary().rgb() % 7;
    Family family = families.get((brand + turn + stage.variant(61, 2)) % families.size());
    stage.backdrop(() -> backdrop(stage, family, focus));
    if (family == Family.LIGHTS) {
      stage.hang(Depth.AIR, () -> new Bokeh(stage, 24, words));
    }
    if (family == Family.BEAMS) {
      stage.hang(Depth.AIR, () -> new Bokeh(stage, 40, words));
    }
  }

  private static List<Family> families(Mood mood) {
    return switch (mood) {
      case UPBEAT ->
          List.of(Family.SUNBURST, Family.DISC, Family.HALFTONE, Family.MESH, Family.PAPER);
      case ENERGETIC -> List.of(Family.HALFTONE, Family.SUNBURST, Family.DISC, Family.LIGHTS);
      case WARM -> List.of(Family.LIGHTS, Family.DISC, Family.MESH, Family.PAPER);
      case CALM -> List.of(Family.DISC, Family.PAPER, Family.MESH);
      case ELEGANT -> List.of(Family.BEAMS, Family.LIGHTS, Family.MESH, Family.DISC);
      case CINEMATIC -> List.of(Family.BEAMS, Family.LIGHTS, Family.MESH);
      case PLAYFUL -> List.of(Family.DISC, Family.HALFTONE, Family.SUNBURST);
      case SLEEK -> List.of(Family.BEAMS, Family.MESH, Family.DISC);
      case DREAMY -> List.of(Family.LIGHTS, Family.MESH, Family.DISC);
      case MELLOW -> List.of(Family.PAPER, Family.LIGHTS, Family.DISC);
      case RUSTIC -> List.of(Family.PAPER, Family.DISC, Family.SUNBURST);
      case FUNKY -> List.of(Family.HALFTONE, Family.SUNBURST, Family.DISC);
    };
  }

  private static Layer backdrop(Stage stage, Family family, Zone focus) {
    return switch (family) {
      case MESH, LIGHTS -> new Held(stage, new MeshBackdrop(stage));
      case SUNBURST -> new SunburstBackdrop(stage, focus.cx(), focus.cy());
      case HALFTONE -> new Held(stage, new HalftoneBackdrop(stage, focus));
      case DISC -> new BlocksBackdrop(stage, focus, BlocksBackdrop.Shape.DISC);
      case PAPER ->
          new Held(
              stage,
              new PaperBackdrop(stage, focus.cy() + focus.h() * 0.16f),
              stage.clock().over(4, 36));
      case BEAMS -> new Held(stage, new BeamsBackdrop(stage, focus));
    };
  }
}
