package app.spotwright.engine.sample;

import app.spotwright.media.Picture;

/** Paints what lies behind and under a product. */
final class Backdrops {
  private static final long SEED = 7_340_033;
  private static final int WARM = 0xF1EFEB;

  /** Paper and painted walls. White first: much of what is sold is shown on it. */
  private static final int[] PAPERS = {
    0xFFFFFF, 0xE4E7EA, 0xF3D9D2, 0xBFD8D2, 0x2B2E33, 0xF2C14E, 0x8FB3D9, WARM, 0xD9D4C8, 0x7C5C4A
  };

  /** A sweep's wall above, its foot, and its floor in front. */
  private static final int[][] SWEEPS = {
    {0xC9CED3, 0xEEF1F3, 0xD2D6DA},
    {0x2F343C, 0x59606B, 0x3A4049},
    {0xE3B9AF, 0xF6DED7, 0xE0B5AA},
    {0xA9B8A4, 0xD6E0D0, 0xB3C1AC},
    {0xF2F2F0, 0xFFFFFF, 0xEDEDEB},
    {0x9FB4CC, 0xD4E1EE, 0xA8BDD4},
  };

  private static final int[] SUNNY = {0xBFA78D, 0xDCCCB9, 0xC2AB91};

  private Backdrops() {}

  /** The light that a backdrop throws back at the product. */
  static StudioLight light(SampleBackdrop backdrop, Variant variant) {
    Vec floor;
    Vec wall;
    switch (backdrop) {
      case PLAIN -> {
        floor = Vec.colour(paper(variant));
        wall = variant.number() == 0 ? Vec.colour(0xE6E6E6) : floor.mix(Vec.colour(0xE6E6E6), 0.5);
      }
      case SOFT -> {
        int[] sweep = sweep(variant);
        floor = Vec.colour(sweep == SUNNY ? 0xD8C7B4 : sweep[2]);
        wall = sweep == SUNNY ? Vec.colour(0xE3DBD2) : floor.mix(Vec.colour(0xE6E6E6), 0.5);
      }
      default -> {
        floor = Vec.colour(Busy.of(variant).floor);
        wall = Vec.colour(0xC9C4B8);
      }
    }
    return new StudioLight(floor, wall, variant.mirrored(), variant.hardness());
  }

  /**
   * Paints one.
   *
   * @param pixels across
   * @param edge height from the top where a table would end and the room begin, in a photo of full
   *     size
   */
  static Picture paint(SampleBackdrop backdrop, Variant variant, int pixels, double edge) {
    int width = SampleStudio.WIDTH;
    int height = SampleStudio.HEIGHT;
    long seed = SEED + 1000L * (variant.number() / Busy.values().length);
    try (Sheet sheet = new Sheet(width, height, pixels)) {
      switch (backdrop) {
        case PLAIN -> sheet.fill(paper(variant));
        case SOFT -> {
          sweep(sheet, width, height, edge, sweep(variant));
          if (variant.number() % 3 == 2) {
            blinds(sheet, width, edge);
          }
        }
        case BUSY -> {
          switch (Busy.of(variant)) {
            case KITCHEN -> Kitchen.paint(sheet, width, height, edge, seed);
            case STREET -> Street.paint(sheet, width, height, edge, seed);
            case GARDEN -> Garden.paint(sheet, width, height, edge, seed);
          }
        }
      }
      return sheet.picture();
    }
  }

  /** Places where people live, and the colour of what the product stands on there. */
  private enum Busy {
    KITCHEN(0x9A6A42),
    STREET(0x8D8A86),
    GARDEN(0x9B948A);

    private final int floor;

    Busy(int floor) {
      this.floor = floor;
    }

    static Busy of(Variant variant) {
      return values()[variant.number() % values().length];
    }
  }

  private static int paper(Variant variant) {
    return variant.number() == 0 ? WARM : PAPERS[(variant.number() - 1) % PAPERS.length];
  }

  private static int[] sweep(Variant variant) {
    return variant.number() == 0 ? SUNNY : SWEEPS[(variant.number() - 1) % SWEEPS.length];
  }

  private static void sweep(Sheet sheet, int width, int height, double edge, int[] colours) {
    int opaque = 0xFF000000;
    sheet.gradient(0, edge, opaque | colours[0], opaque | colours[1]);
    sheet.gradient(edge, height - edge, opaque | colours[1], opaque | colours[2]);
    sheet.spot(width * 0.46, edge * 0.95, width * 0.85, colours == SUNNY ? 0xB4FFF6E8 : 0x60FFFFFF);
    sheet.spot(width * 0.5, height * 0.98, width * 0.8, 0x30806048);
  }

  /** Sunlight through blinds, thrown on the wall. */
  private static void blinds(Sheet sheet, int width, double edge) {
    sheet.blurred(
        22,
        () -> {
          sheet.canvas().save();
          sheet.canvas().rotate(-24);
          for (int i = 0; i < 7; i++) {
            sheet.rectangle(-0.2 * width, 0.25 * edge + 150 * i, 1.1 * width, 70, 0x38FFFFFF);
          }
          sheet.canvas().restore();
        });
  }
}
