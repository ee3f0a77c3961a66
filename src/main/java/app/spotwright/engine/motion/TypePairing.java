package app.spotwright.engine.motion;

import app.spotwright.engine.motion.TypeStyle.Emphasis;
import app.spotwright.media.Tone;

/**
 * The typefaces of an ad.
 *
 * @param headline for the words that matter
 * @param kicker for the short line above
 * @param support for the line below and for call-outs
 * @param button for the button's label
 * @param corner how round plates and buttons are: share of half their height
 */
record TypePairing(
    TypeStyle headline, TypeStyle kicker, TypeStyle support, TypeStyle button, double corner) {
  static TypePairing of(Tone tone) {
    return switch (tone) {
      case FRIENDLY ->
          pair(
              head(Cut.POPPINS_HEAVY, Cut.POPPINS_HEAVY, Emphasis.COLOUR, -0.012, 1.08),
              Cut.POPPINS,
              Cut.POPPINS_HEAVY,
              1);
      case BOLD ->
          pair(
              upper(head(Cut.ANTON, Cut.ANTON, Emphasis.MARKER, 0.004, 1.14)),
              Cut.MONTSERRAT,
              Cut.MONTSERRAT_BLACK,
              0.28);
      case CALM ->
          pair(
              head(Cut.FRAUNCES, Cut.FRAUNCES_ITALIC, Emphasis.COLOUR, -0.01, 1.1),
              Cut.DM_SANS,
              Cut.DM_SANS_BOLD,
              1);
      case PLAYFUL ->
          pair(
              head(Cut.FREDOKA_BOLD, Cut.FREDOKA_BOLD, Emphasis.MARKER, 0, 1.04),
              Cut.FREDOKA,
              Cut.FREDOKA_BOLD,
              1);
      case PREMIUM ->
          pair(
              head(Cut.PLAYFAIR, Cut.PLAYFAIR_ITALIC, Emphasis.COLOUR, -0.004, 1.12),
              Cut.MONTSERRAT,
              Cut.MONTSERRAT,
              0);
      case PROFESSIONAL ->
          pair(
              head(Cut.MANROPE_HEAVY, Cut.MANROPE_HEAVY, Emphasis.COLOUR, -0.022, 1.1),
              Cut.MANROPE,
              Cut.MANROPE_HEAVY,
              0.4);
    };
  }

  private static TypePairing pair(TypeStyle headline, Cut text, Cut button, double corner) {
    boolean wide = headline.cut() == Cut.PLAYFAIR;
    return new TypePairing(
        headline,
        new TypeStyle(text, text, Emphasis.NONE, true, 0.16, 1.3, 33, 20, 1, false),
        new TypeStyle(text, text, Emphasis.NONE, false, 0, 1.32, 42, 26, 3, false),
        new TypeStyle(
            button, button, Emphasis.NONE, wide, wide ? 0.12 : 0.005, 1.2, 46, 26, 1, false),
        corner);
  }

  private static TypeStyle head(
      Cut cut, Cut strong, Emphasis emphasis, double tracking, double leading) {
    return new TypeStyle(cut, strong, emphasis, false, tracking, leading, 138, 44, 4, false);
  }

  private static TypeStyle upper(TypeStyle style) {
    return new TypeStyle(
        style.cut(),
        style.strongCut(),
        style.emphasis(),
        true,
        style.tracking(),
        style.leading(),
        style.most() * 1.12,
        style.least(),
        style.lines(),
        true);
  }
}
