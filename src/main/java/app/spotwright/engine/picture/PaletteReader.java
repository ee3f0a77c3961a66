package app.spotwright.engine.picture;

import app.spotwright.media.Colour;
import app.spotwright.media.Palette;
import app.spotwright.media.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Proposes a brand palette from a product picture: the colour that stands out most leads, a deeper
 * one supports it, a distant hue accents. A product without colour of its own gets a quiet dark
 * ground and a warm accent.
 */
public final class PaletteReader {
  private static final int LEVELS = 8;
  private static final int SAMPLES_ACROSS = 160;
  private static final float LEAST_SATURATION = 0.18f;
  private static final float WARM_STEP = 0.11f;
  private static final float COOL_STEP = 0.04f;
  private static final float SUNNY = 0.12f;
  private static final float STRONG_SATURATION = 0.6f;
  private static final float FAR_HUE = 0.11f;
  private static final Palette COLOURLESS =
      Palette.of(new Colour(0x26324a), new Colour(0x10151f), new Colour(0xf2a65a));

  private PaletteReader() {}

  private record Tone(Colour colour, double weight, float hue) {}

  /** Three colours: leading, supporting, accent. Only visible pixels count. */
  public static Palette read(Picture picture) {
    List<Tone> tones = tones(picture);
    if (tones.isEmpty()) {
      return COLOURLESS;
    }
    Tone lead = tones.getFirst();
    Colour accent =
        tones.stream()
            .filter(tone -> distance(tone.hue(), lead.hue()) > FAR_HUE)
            .filter(tone -> tone.weight() > lead.weight() * 0.08)
            .findFirst()
            .map(tone -> lively(tone.hue()))
            .orElseGet(() -> ownAccent(lead));
    return Palette.of(lead.colour(), deep(lead.hue()), accent);
  }

  private static List<Tone> tones(Picture picture) {
    double[][] sums = new double[LEVELS * LEVELS * LEVELS][4];
    int step = Math.max(1, picture.width() / SAMPLES_ACROSS);
    byte[] rgba = picture.rgba();
    for (int y = 0; y < picture.height(); y += step) {
      for (int x = 0; x < picture.width(); x += step) {
        int at = (y * picture.width() + x) * 4;
        if ((rgba[at + 3] & 0xFF) > 200) {
          count(sums, rgba[at] & 0xFF, rgba[at + 1] & 0xFF, rgba[at + 2] & 0xFF);
        }
      }
    }
    List<Tone> tones = new ArrayList<>();
    for (double[] sum : sums) {
      if (sum[3] > 0) {
        tones.add(tone(sum));
      }
    }
    tones.removeIf(tone -> tone.weight() <= 0);
    tones.sort(Comparator.comparingDouble(Tone::weight).reversed());
    return tones;
  }

  private static void count(double[][] sums, int red, int green, int blue) {
    int level = 256 / LEVELS;
    double[] sum = sums[(red / level * LEVELS + green / level) * LEVELS + blue / level];
    sum[0] += red;
    sum[1] += green;
    sum[2] += blue;
    sum[3]++;
  }

  /** A bucket's mean colour; what has little colour or little light weighs little. */
  private static Tone tone(double[] sum) {
    int red = (int) Math.round(sum[0] / sum[3]);
    int green = (int) Math.round(sum[1] / sum[3]);
    int blue = (int) Math.round(sum[2] / sum[3]);
    float[] hsb = java.awt.Color.RGBtoHSB(red, green, blue, null);
    boolean colourless = hsb[1] < LEAST_SATURATION || hsb[2] < 0.15f;
    double weight = colourless ? 0 : sum[3] * hsb[1] * hsb[1] * Math.sqrt(hsb[2]);
    return new Tone(new Colour(red << 16 | green << 8 | blue), weight, hsb[0]);
  }

  private static Colour lively(float hue) {
    return new Colour(java.awt.Color.HSBtoRGB(hue, 0.62f, 0.98f) & 0xFFFFFF);
  }

  /** A dark ground for the leading colour: a neighbour in hue, so that it is deep and not dirty. */
  private static Colour deep(float hue) {
    float away = warm(hue) ? WARM_STEP : COOL_STEP;
    return new Colour(java.awt.Color.HSBtoRGB(hue - away, 0.74f, 0.38f) & 0xFFFFFF);
  }

  /**
   * For a product of one hue: a light tint of a quiet colour; of a strong one its sunny neighbour
   * if it is warm, else its opposite.
   */
  private static Colour ownAccent(Tone lead) {
    float[] hsb =
        java.awt.Color.RGBtoHSB(
            lead.colour().red(), lead.colour().green(), lead.colour().blue(), null);
    if (hsb[1] <= STRONG_SATURATION) {
      return lead.colour().mix(new Colour(0xffffff), 0.72);
    }
    return lively(warm(lead.hue()) ? SUNNY : lead.hue() + 0.45f);
  }

  /** Reds, oranges and yellows. */
  private static boolean warm(float hue) {
    return hue < 0.17f || hue > 0.93f;
  }

  private static float distance(float a, float b) {
    float apart = Math.abs(a - b) % 1;
    return Math.min(apart, 1 - apart);
  }
}
