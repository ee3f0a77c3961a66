package app.spotwright.engine.sample;

/**
 * What a solid looks like at a point.
 *
 * @param colour linear
 * @param mirror reflectance seen straight on, 0 to 1
 * @param roughness 0 (polished) to 1 (matt)
 * @param metal whether reflections take the colour and nothing is scattered
 * @param glow share of light that comes through from behind, 0 to 1
 * @param clear share of what lies behind that is seen through it, straight on, 0 to 1
 */
record Surface(
    Vec colour, double mirror, double roughness, boolean metal, double glow, double clear) {
  static Surface matt(Vec colour) {
    return new Surface(colour, 0.03, 0.9, false, 0, 0);
  }

  static Surface glazed(Vec colour, double roughness) {
    return new Surface(colour, 0.045, roughness, false, 0, 0);
  }

  static Surface metal(Vec colour, double roughness) {
    return new Surface(colour, 0.8, roughness, true, 0, 0);
  }

  static Surface liquid(Vec colour) {
    return new Surface(colour, 0.05, 0.02, false, 0.55, 0);
  }

  static Surface glass(Vec tint) {
    return new Surface(tint, 0.05, 0.02, false, 0, 0.86);
  }
}
