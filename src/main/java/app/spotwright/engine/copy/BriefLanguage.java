package app.spotwright.engine.copy;

/** Which language an ad is to be in, and whether words are in it. */
public final class BriefLanguage {
  private BriefLanguage() {}

  /** Its code, as {@code en}; that of the brief's own words unless the brief asks for another. */
  public static String of(CopyBrief brief) {
    String wished = brief.locale().getLanguage();
    if (!wished.isEmpty() && !wished.equals("en")) {
      return wished;
    }
    return Tongue.isEnglish(brief) ? "en" : Tongue.guess(brief.text());
  }

  /**
   * Whether words may be in a language, as far as its small words tell; for one of which none are
   * known, whether they are evidently in another.
   */
  public static boolean suits(String language, String words) {
    return Tongue.suits(language, words);
  }
}
