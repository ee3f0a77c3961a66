package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import app.spotwright.media.Palette;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The colours of one scene, made of the brand's.
 *
 * @param temper how dark or bright the ground is
 * @param base the ground
 * @param second another ground that stands apart from the base, but not much
 * @param glow the light in the ground
 * @param accent for what must be noticed; stands out from the base
 * @param onAccent words on the accent
 * @param light the brand's nearly white
 * @param dark the brand's nearly black
 * @param shadow colour of shadows
 */
record Scheme(
    Temper temper,
    Colour base,
    Colour second,
    Colour glow,
    Colour accent,
    Colour onAccent,
    Colour light,
    Colour dark,
    Colour shadow) {
  /** How dark or bright a ground is. */
  enum Temper {
    /** The brand's hue by night. */
    DEEP,
    /** The brand's colour itself. */
    VIVID,
    /** Paper with a breath of the brand's colour. */
    PALE
  }

  boolean deep() {
    return temper != Temper.PALE;
  }

  static Scheme of(Palette palette, Temper temper) {
    Hue lead = lead(palette);
    Hue other = other(palette, lead);
    Colour light = lead.light(0.985).chroma(Math.min(lead.chroma(), 0.008)).colour();
    Colour dark = lead.light(0.22).chromaAtMost(0.05).colour();
    Colour shadow = lead.light(0.1).chromaAtMost(0.025).colour();
    Colour base = base(lead, temper);
    Colour accent = accent(palette, base);
    return new Scheme(
        temper,
        base,
        second(lead, other, temper),
        glow(lead, other, temper),
        accent,
        accent.contrast(light) >= accent.contrast(dark) ? light : dark,
        light,
        dark,
        shadow);
  }

  private static Colour base(Hue lead, Temper temper) {
    return switch (temper) {
      case DEEP -> lead.light(0.23).chromaAtMost(0.085).colour();
      case VIVID -> lead.light(Math.clamp(lead.light(), 0.4, 0.5)).chromaAtMost(0.17).colour();
      case PALE -> lead.light(0.945).chromaAtMost(0.022).colour();
    };
  }

  private static Colour second(Hue lead, Hue other, Temper temper) {
    return switch (temper) {
      case DEEP -> other.light(0.35).chromaAtMost(0.12).colour();
      case VIVID -> other.light(Math.clamp(other.light(), 0.36, 0.46)).chromaAtMost(0.16).colour();
      case PALE -> lead.light(0.885).chromaAtMost(0.05).colour();
    };
  }

  private static Colour glow(Hue lead, Hue other, Temper temper) {
    return switch (temper) {
      case DEEP -> other.light(0.56).chromaAtMost(0.15).colour();
      case VIVID -> lead.light(0.64).chromaAtMost(0.16).colour();
      case PALE -> lead.light(0.99).chroma(0.004).colour();
    };
  }

  /** The first colour that is a colour and not a grey. */
  private static Hue lead(Palette palette) {
    return palette.colours().stream()
        .map(Hue::of)
        .filter(hue -> hue.chroma() > 0.035)
        .findFirst()
        .orElseGet(() -> Hue.of(palette.primary()).chromaAtMost(0.01));
  }

  private static Hue other(Palette palette, Hue lead) {
    return palette.colours().stream()
        .map(Hue::of)
        .filter(hue -> hue.chroma() > 0.05 && apart(hue, lead) > 0.35)
        .findFirst()
        .orElseGet(() -> lead.turned(lead.chroma() > 0.035 ? 24 : 0));
  }

  private static double apart(Hue a, Hue b) {
    double turn = Math.abs(a.angle() - b.angle()) % (2 * Math.PI);
    return Math.min(turn, 2 * Math.PI - turn);
  }

  /** The brand's colour that stands out most, lighter or darker if none does. */
  private static Colour accent(Palette palette, Colour base) {
    Hue ground = Hue.of(base);
    Hue best =
        Stream.of(palette.accent(), palette.secondary(), palette.primary())
            .map(Hue::of)
            .max(Comparator.comparingDouble(hue -> distance(hue, ground)))
            .orElseThrow();
    boolean lighter = ground.light() < 0.6;
    for (double light = best.light();
        light > 0.15 && light < 0.96;
        light += lighter ? 0.02 : -0.02) {
      Colour candidate = best.light(light).colour();
      if (candidate.contrast(base) >= 3) {
        return candidate;
      }
    }
    return best.light(lighter ? 0.96 : 0.2).colour();
  }

  private static double distance(Hue a, Hue b) {
    double x = a.chroma() * StrictMath.cos(a.angle()) - b.chroma() * StrictMath.cos(b.angle());
    double y = a.chroma() * StrictMath.sin(a.angle()) - b.chroma() * StrictMath.sin(b.angle());
    double colourful = Math.min(a.chroma(), 0.12);
    return StrictMath.hypot(StrictMath.hypot(x, y), a.light() - b.light()) + colourful;
  }
}
