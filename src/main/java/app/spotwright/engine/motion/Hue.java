package app.spotwright.engine.motion;

import app.spotwright.media.Colour;

/**
 * A colour in OKLab's polar form (Björn Ottosson's formulas), where equal steps look equal.
 *
 * @param light 0 (black) to 1 (white)
 * @param chroma 0 (grey) to about 0.32
 * @param angle radians
 */
record Hue(double light, double chroma, double angle) {
  private static final double REDDEST = 14;
  private static final double YELLOWEST = 118;
  private static final double WARM_FROM = 0.74;

  static Hue of(Colour colour) {
    double r = linear(colour.red());
    double g = linear(colour.green());
    double b = linear(colour.blue());
    double l = StrictMath.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = StrictMath.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = StrictMath.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    double light = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
    double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double c = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return new Hue(light, StrictMath.hypot(a, c), StrictMath.atan2(c, a));
  }

  Hue light(double value) {
    return new Hue(Math.clamp(value, 0, 1), chroma, angle);
  }

  Hue chroma(double value) {
    return new Hue(light, value, angle);
  }

  Hue chromaAtMost(double value) {
    return new Hue(light, Math.min(chroma, value), angle);
  }

  Hue turned(double degrees) {
    return new Hue(light, chroma, angle + Math.toRadians(degrees));
  }

  /**
   * The colour in another light, as a painter would mix it: what is warm does not turn to mud when
   * it grows dark, but goes over gold and orange into red.
   */
  Hue lit(double value) {
    double degrees = Math.toDegrees(angle);
    if (degrees < REDDEST || degrees > YELLOWEST || value >= WARM_FROM) {
      return light(value);
    }
    double dark = Math.min(1, (WARM_FROM - value) / 0.38);
    double target = Easing.mix(degrees, REDDEST + (degrees - REDDEST) * 0.28, dark);
    return new Hue(Math.clamp(value, 0, 1), chroma, Math.toRadians(target));
  }

  /** Between two colours, along the shorter way around the circle. */
  Hue towards(Hue other, double share) {
    double turn = Math.IEEEremainder(other.angle - angle, 2 * Math.PI);
    return new Hue(
        Easing.mix(light, other.light, share),
        Easing.mix(chroma, other.chroma, share),
        angle + turn * share);
  }

  /** How different two colours look: 0 the same, 1 black and white. */
  double distance(Hue other) {
    double x = chroma * StrictMath.cos(angle) - other.chroma * StrictMath.cos(other.angle);
    double y = chroma * StrictMath.sin(angle) - other.chroma * StrictMath.sin(other.angle);
    return StrictMath.hypot(StrictMath.hypot(x, y), light - other.light);
  }

  /** The nearest colour of this lightness and angle that a screen can show. */
  Colour colour() {
    double fits = chroma;
    for (int i = 0; i < 24 && !shown(fits); i++) {
      fits *= 0.9;
    }
    double[] rgb = rgb(fits);
    return new Colour(eight(rgb[0]) << 16 | eight(rgb[1]) << 8 | eight(rgb[2]));
  }

  private boolean shown(double c) {
    for (double channel : rgb(c)) {
      if (channel < -0.0005 || channel > 1.0005) {
        return false;
      }
    }
    return true;
  }

  private double[] rgb(double c) {
    double a = c * StrictMath.cos(angle);
    double b = c * StrictMath.sin(angle);
    double l = cube(light + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(light - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(light - 0.0894841775 * a - 1.2914855480 * b);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private static double cube(double v) {
    return v * v * v;
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }

  private static int eight(double linear) {
    double c = Math.clamp(linear, 0, 1);
    double v = c <= 0.0031308 ? c * 12.92 : 1.055 * StrictMath.pow(c, 1 / 2.4) - 0.055;
    return (int) Math.round(v * 255);
  }
}
