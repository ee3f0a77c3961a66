package app.spotwright.engine.cutout;

import app.spotwright.media.Picture;

/**
 * Takes the old background out of the soft edge. A half-covered pixel shows both product and
 * background; laid over another colour it would glow. Its product part is estimated from the
 * nearest solid pixel inside.
 */
final class EdgeColours {
  private static final float SOLID = 0.97f;

  /** How far inside the edge a colour is fetched at least, against blur and compression. */
  private static final int DEPTH = 1;

  private EdgeColours() {}

  /** The crop with its coverage as alpha and the product's own colours along the edge. */
  static Picture clean(Picture crop, Plane alpha) {
    boolean[] solid = solid(alpha);
    int[] nearest = NearestSolid.of(solid, crop.width());
    byte[] from = crop.rgba();
    byte[] rgba = new byte[from.length];
    for (int i = 0; i < solid.length; i++) {
      int value = Math.round(255 * alpha.at()[i]);
      if (value == 0) {
        continue;
      }
      int source = solid[i] || nearest[i] == NearestSolid.NONE ? i : nearest[i];
      System.arraycopy(from, 4 * source, rgba, 4 * i, 3);
      rgba[4 * i + 3] = (byte) value;
    }
    return new Picture(crop.width(), crop.height(), rgba);
  }

  private static boolean[] solid(Plane alpha) {
    Plane holes = alpha.copy();
    for (int i = 0; i < holes.at().length; i++) {
      holes.at()[i] = 1 - holes.at()[i];
    }
    boolean[] nearHole = BoxFilter.near(holes, 1 - SOLID, DEPTH);
    for (int i = 0; i < nearHole.length; i++) {
      nearHole[i] = !nearHole[i];
    }
    return nearHole;
  }
}
