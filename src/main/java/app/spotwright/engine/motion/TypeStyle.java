package app.spotwright.engine.motion;

/**
 * How a text is set.
 *
 * @param cut the typeface
 * @param strongCut the typeface of the stressed word
 * @param emphasis how one word is stressed
 * @param upper whether it is set in capitals
 * @param tracking extra space between letters, share of the size
 * @param leading distance of base lines, share of the size
 * @param most largest size in units (1080 to the short side)
 * @param least size in units below which words are cut rather than shrunk
 * @param lines how many at most
 * @param fill whether each line is set as large as its width allows
 */
record TypeStyle(
    Cut cut,
    Cut strongCut,
    Emphasis emphasis,
    boolean upper,
    double tracking,
    double leading,
    double most,
    double least,
    int lines,
    boolean fill) {
  /** How the stressed word differs. */
  enum Emphasis {
    NONE,
    /** Written in the accent colour. */
    COLOUR,
    /** On a stroke of the accent colour that sweeps in. */
    MARKER
  }

  TypeStyle sized(double largest, int mostLines) {
    return new TypeStyle(
        cut, strongCut, emphasis, upper, tracking, leading, largest, least, mostLines, fill);
  }

  TypeStyle filling() {
    return new TypeStyle(
        cut, strongCut, emphasis, upper, tracking, leading, most, least, lines, true);
  }

  TypeStyle stressed(Emphasis how) {
    return new TypeStyle(cut, strongCut, how, upper, tracking, leading, most, least, lines, fill);
  }
}
