package app.spotwright.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * An opaque sRGB colour.
 *
 * @param rgb 0xRRGGBB
 */
public record Colour(int rgb) {
  private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})");

  public Colour {
    if (rgb < 0 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException("a colour has 24 bits, not 0x%x".formatted(rgb));
    }
  }

  /**
   * Reads {@code #rgb} or {@code #rrggbb}, with or without the hash.
   *
   * @throws Impossible if the text is no such colour
   */
  @JsonCreator
  public static Colour parse(String text) {
    var matcher = HEX.matcher(text.strip());
    if (!matcher.matches()) {
      throw new Impossible(Slip.NO_COLOUR, text);
    }
    String digits = matcher.group(1);
    if (digits.length() == 3) {
      digits = digits.replaceAll("(.)", "$1$1");
    }
    return new Colour(Integer.parseInt(digits, 16));
  }

  /** The colour as {@code #rrggbb}. */
  @JsonValue
  public String hex() {
    return "#%06x".formatted(rgb);
  }

  public int red() {
    return rgb >> 16 & 0xFF;
  }

  public int green() {
    return rgb >> 8 & 0xFF;
  }

  public int blue() {
    return rgb & 0xFF;
  }

  /** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
  public double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  /** Contrast ratio with another colour, 1 to 21, as WCAG 2.2 defines it. */
  public double contrast(Colour other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** A blend: {@code share} 0 is this colour, 1 is the other; mixed in sRGB. */
  public Colour mix(Colour other, double share) {
    return new Colour(
        blend(red(), other.red(), share) << 16
            | blend(green(), other.green(), share) << 8
            | blend(blue(), other.blue(), share));
  }

  private static int blend(int a, int b, double share) {
    return (int) Math.round(a + (b - a) * Math.clamp(share, 0, 1));
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
