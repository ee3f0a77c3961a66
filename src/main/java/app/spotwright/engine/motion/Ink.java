package app.spotwright.engine.motion;

import app.spotwright.media.Colour;

/**
 * The colours of a text that can be read where it stands.
 *
 * @param text of the letters
 * @param strong of the stressed word's letters
 * @param marker of the stroke under the stressed word
 * @param onMarker of the letters on that stroke
 * @param shade how strongly the ground has to be shaded, 0 for not at all
 * @param shadow the shade's colour
 */
record Ink(
    Colour text, Colour strong, Colour marker, Colour onMarker, double shade, Colour shadow) {
  /** WCAG 2.2 asks for 4.5; the rest is for what compression takes away. */
  static final double ENOUGH = 5.2;

  private static final double STRONGEST_SHADE = 0.72;

  /** What light letters on a light scene cost, or dark ones on a dark scene, in shade. */
  private static final double AGAINST_THE_SCENE = 0.3;

  static Ink on(Ground.Range ground, Scheme scheme) {
    boolean anything = ground.low() <= 0 && ground.high() >= 1;
    double light = shade(scheme.light(), scheme.shadow(), ground);
    double dark = shade(scheme.dark(), scheme.light(), ground);
    double against = scheme.deep() ? AGAINST_THE_SCENE : -AGAINST_THE_SCENE;
    boolean lighter = anything || light <= dark + against;
    Colour text = lighter ? scheme.light() : scheme.dark();
    Colour shadow = lighter ? scheme.shadow() : scheme.light();
    double shade = lighter ? light : dark;
    Ground.Range seen = shade > 0 ? ground.shaded(shadow, shade) : ground;
    Colour strong = tuned(scheme.accent(), seen, lighter, text);
    return new Ink(text, strong, scheme.accent(), scheme.onAccent(), shade, shadow);
  }

  /** How strong a shade makes a text readable, 0 for none. */
  private static double shade(Colour text, Colour shadow, Ground.Range ground) {
    double shade = 0;
    Ground.Range seen = ground;
    while (contrast(text, seen) < ENOUGH && shade < STRONGEST_SHADE) {
      shade += 0.04;
      seen = ground.shaded(shadow, shade);
    }
    return shade;
  }

  /** The same, with all letters in the accent's colour. */
  Ink spoken() {
    return new Ink(strong, strong, marker, onMarker, shade, shadow);
  }

  static double contrast(Colour colour, Ground.Range ground) {
    double own = colour.luminance();
    return Math.min(ratio(own, ground.low()), ratio(own, ground.high()));
  }

  private static double ratio(double a, double b) {
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** The accent, lighter or darker until it can be read; else the text's own colour. */
  private static Colour tuned(Colour accent, Ground.Range ground, boolean lighter, Colour text) {
    Hue hue = Hue.of(accent);
    for (double light = hue.light(); light > 0.1 && light < 0.97; light += lighter ? 0.02 : -0.02) {
      Colour candidate = hue.light(light).colour();
      if (contrast(candidate, ground) >= ENOUGH) {
        return candidate;
      }
    }
    return text;
  }
}
