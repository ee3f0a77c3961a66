package app.spotwright.engine.motion;

import app.spotwright.engine.motion.ProductActor.Entrance;
import app.spotwright.engine.motion.ProductActor.Life;
import app.spotwright.engine.motion.ProductActor.Stand;
import app.spotwright.engine.motion.Scheme.Temper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A wall of tiles: the product on a large one, its other photos on those around it. */
final class Album {
  private static final int MOST_ACROSS = 6;
  private static final int MOST_DOWN = 5;

  /** A small tile is at most so much longer than broad, or the other way round. */
  private static final float LONGEST = 1.4f;

  /** Shorter side of a small tile (units) above which larger ones are no better. */
  private static final double WANTED = 230;

  private Album() {}

  static void stage(Stage stage) {
    stage.dress(Temper.PALE);
    ProductArt art = stage.product();
    Plot plot = art == null ? Plot.of(stage) : Plot.pair(stage);
    Copy copy =
        Copy.in(stage, plot, stage.type().headline().sized(112, 3), Copy.Parts.KICKER_SUPPORT);
    List<ProductArt> others = others(stage, art);
    Zone zone = plot.productBox(stage, copy.used());
    Backdrops.lay(stage, zone, copy.used(), 2);
    if (art != null) {
      hang(stage, art, others, wall(stage, art, zone, others.size()));
    }
    copy.write();
  }

  /** Where there are no other photos, the product's own from near. */
  private static List<ProductArt> others(Stage stage, @Nullable ProductArt art) {
    List<ProductArt> others = stage.takeAll();
    return art == null || !others.isEmpty() ? others : List.of(art.whole());
  }

  private static void hang(Stage stage, ProductArt art, List<ProductArt> others, Wall wall) {
    List<Zone> small = wall.small();
    Zone large = wall.large();
    float round = Gallery.radius(stage, small.getFirst().w(), small.getFirst().h());
    stage.addToSet(new CardShadow(stage, large, 0));
    stage.addToSet(new Plate(stage, large, round, Gallery.ground(stage, art), 0));
    Zone box = large.inset(large.w() * 0.06f, large.h() * 0.05f);
    stage.addToSet(
        new ProductActor(
            stage, art, new ProductActor.Role(box, Entrance.GROW, Life.NEARER, Stand.NONE, 4)));
    stage.addToSet(new Gallery(stage, new Gallery.Plan(large, small), others));
  }

  /**
   * Tiles beside one another.
   *
   * @param large for the product
   * @param small for the others, row by row
   */
  private record Wall(Zone large, List<Zone> small) {}

  /**
   * How tiles are laid: columns and rows of small ones, and how many of each the large one takes,
   * in a corner.
   */
  private record Grid(int across, int down, int wide, int high) {
    int small() {
      return across * down - wide * high;
    }
  }

  /** Of all walls with so many small tiles the one that shows the product and the others best. */
  private static Wall wall(Stage stage, ProductArt art, Zone zone, int count) {
    Wall best = null;
    double most = -1;
    for (Grid grid : grids(count)) {
      Wall wall = wall(stage, zone, grid);
      Zone one = wall.small().getFirst();
      float side = Math.min(one.w(), one.h());
      double product =
          Math.min(wall.large().w() / art.solid().w(), wall.large().h() / art.solid().h());
      double worth = product * StrictMath.sqrt(Math.min(1, side / stage.px(WANTED)));
      if (worth > most) {
        most = worth;
        best = wall;
      }
    }
    return java.util.Objects.requireNonNull(best);
  }

  private static List<Grid> grids(int count) {
    List<Grid> grids = new ArrayList<>();
    for (int across = 1; across <= MOST_ACROSS; across++) {
      for (int down = 1; down <= MOST_DOWN; down++) {
        for (int wide = 1; wide <= across; wide++) {
          for (int high = 1; high <= down; high++) {
            Grid grid = new Grid(across, down, wide, high);
            if (grid.small() == count) {
              grids.add(grid);
            }
          }
        }
      }
    }
    return grids;
  }

  private static Wall wall(Stage stage, Zone zone, Grid grid) {
    float gap = stage.px(18);
    float w = (zone.w() - gap * (grid.across() - 1)) / grid.across();
    float h = (zone.h() - gap * (grid.down() - 1)) / grid.down();
    float across = (float) Math.floor(Math.max(1, Math.min(w, h * LONGEST)));
    float down = (float) Math.floor(Math.max(1, Math.min(h, w * LONGEST)));
    float left = Math.round(zone.cx() - (grid.across() * (across + gap) - gap) / 2);
    float top = Math.round(zone.cy() - (grid.down() * (down + gap) - gap) / 2);
    boolean right = stage.mirrored(); // the corner that the large tile has
    int first = right ? grid.across() - grid.wide() : 0;
    float step = Math.round(across + gap);
    float drop = Math.round(down + gap);
    Zone large =
        new Zone(left + first * step, top, grid.wide() * step - gap, grid.high() * drop - gap);
    List<Zone> small = new ArrayList<>();
    for (int row = 0; row < grid.down(); row++) {
      for (int column = 0; column < grid.across(); column++) {
        boolean taken = row < grid.high() && column >= first && column < first + grid.wide();
        if (!taken) {
          small.add(new Zone(left + column * step, top + row * drop, across, down));
        }
      }
    }
    return new Wall(large, small);
  }
}
