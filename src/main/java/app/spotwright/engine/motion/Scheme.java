package app.spotwright.engine.motion;

import app.spotwright.media.Colour;
import app.spotwright.media.Palette;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  /** Whether the ground is dark enough for light words. */
  boolean deep() {
    return base.luminance() < 0.27;
  }

  /** WCAG 2.2 asks for 3 between a mark and what it stands on; compression takes some away. */
  private static final double MARKED = 4.5;

  /** Colour of a mark that is seen as one, and not as a grey. */
  private static final double COLOURFUL = 0.045;

  /**
   * A colour of the brand that is one and stands out from a dark plate, the accent before others;
   * where there is none, a lighter accent.
   */
  Colour accentOn(Colour plate) {
    List<Colour> colourful =
        Stream.of(accent, glow, base, second)
            .filter(colour -> Hue.of(colour).chroma() >= COLOURFUL)
            .toList();
    Optional<Colour> bright =
        colourful.stream().filter(colour -> colour.contrast(plate) >= MARKED).findFirst();
    return bright.orElseGet(
        () -> lighter(colourful.isEmpty() ? accent : colourful.getFirst(), plate));
  }

  private static Colour lighter(Colour mark, Colour plate) {
    Hue hue = Hue.of(mark);
    Colour tuned = mark;
    for (double at = hue.light(); tuned.contrast(plate) < MARKED && at < 0.97; at += 0.02) {
      tuned = hue.light(at).colour();
    }
    return tuned;
  }

  /** Words on a colour. */
  Colour wordsOn(Colour ground) {
    return ground.contrast(light) >= ground.contrast(dark) ? light : dark;
  }

  /** Colours farther apart than this (radians) do not run into one another in a ground. */
  private static final double HARMONY = 1.25;

  static Scheme of(Palette palette, Temper temper) {
    return of(palette, temper, lead(palette));
  }

  /**
   * @param lead the brand's colour that the ground is made of
   */
  static Scheme of(Palette palette, Temper temper, Hue lead) {
    Hue other = other(palette, lead);
    Colour light = lead.light(0.985).chroma(Math.min(lead.chroma(), 0.008)).colour();
    Colour dark = lead.light(0.22).chromaAtMost(0.05).colour();
    Colour shadow = lead.light(0.1).chromaAtMost(0.025).colour();
    Colour base = base(lead, temper);
    Colour accent = written(accent(palette, base), light, dark);
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
      case DEEP -> lead.lit(0.235).chromaAtMost(0.1).colour();
      case VIVID -> base(lead).colour();
      case PALE -> lead.light(0.945).chromaAtMost(0.026).colour();
    };
  }

  private static Colour second(Hue lead, Hue other, Temper temper) {
    return switch (temper) {
      case DEEP -> lead.towards(other, 0.5).lit(0.4).chromaAtMost(0.16).colour();
      case VIVID ->
          lead.towards(other, 0.5).lit(base(lead).light() - 0.07).chromaAtMost(0.19).colour();
      case PALE -> lead.light(0.87).chromaAtMost(0.065).colour();
    };
  }

  private static Colour glow(Hue lead, Hue other, Temper temper) {
    return switch (temper) {
      case DEEP -> lead.towards(other, 0.85).lit(0.6).chromaAtMost(0.19).colour();
      case VIVID ->
          lead.towards(other, 0.7).lit(base(lead).light() + 0.1).chromaAtMost(0.19).colour();
      case PALE -> lead.light(0.99).chroma(0.004).colour();
    };
  }

  /** The brand's colour itself, only kept from the middle greys, where nothing can be read. */
  private static Hue base(Hue lead) {
    double light =
        lead.light() > 0.62
            ? Math.clamp(lead.light(), 0.745, 0.88)
            : Math.clamp(lead.light(), 0.39, 0.5);
    double chroma = lead.chroma() < 0.03 ? lead.chroma() : Math.clamp(lead.chroma(), 0.09, 0.19);
    return lead.lit(light).chroma(chroma);
  }

  /** The colours that grounds can be made of, the leading one first. */
  static List<Hue> leads(Palette palette) {
    List<Hue> colourful =
        palette.colours().stream()
            .map(Hue::of)
            .filter(hue -> hue.chroma() > 0.035)
            .limit(3)
            .toList();
    return colourful.isEmpty() ? List.of(lead(palette)) : colourful;
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
        .filter(hue -> hue.chroma() > 0.05)
        .filter(hue -> apart(hue, lead) > 0.3 && apart(hue, lead) < HARMONY)
        .findFirst()
        .orElseGet(() -> lead.turned(lead.chroma() > 0.035 ? 22 : 0));
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

  /** The colour itself, or a little away from the middle grey on which no words can be read. */
  private static Colour written(Colour accent, Colour light, Colour dark) {
    Hue hue = Hue.of(accent);
    double step = hue.light() < 0.6 ? -0.01 : 0.01;
    Colour tuned = accent;
    for (int i = 0;
        i < 15 && Math.max(tuned.contrast(light), tuned.contrast(dark)) < Ink.ENOUGH;
        i++) {
      tuned = hue.light(hue.light() + step * i).colour();
    }
    return tuned;
  }

  private static double distance(Hue a, Hue b) {
    return a.distance(b) + Math.min(a.chroma(), 0.12);
  }
}
