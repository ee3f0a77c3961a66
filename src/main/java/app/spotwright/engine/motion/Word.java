package app.spotwright.engine.motion;

import io.github.humbleui.skija.Font;
import io.github.humbleui.skija.FontEdging;
import io.github.humbleui.skija.FontHinting;
import io.github.humbleui.skija.TextLine;
import io.github.humbleui.skija.Typeface;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A word shaped at {@link #SIZE}: lines break between words only.
 *
 * @param glyphs in visual order, from the left
 * @param advance width, letter spacing included
 * @param spaced whether a space follows in the text
 * @param strong whether it is the one to stress
 * @param simple whether its letters may move one by one
 * @param tongue of the whole text
 */
record Word(
    String text,
    List<Glyph> glyphs,
    float advance,
    float space,
    boolean spaced,
    boolean strong,
    boolean simple,
    Tongue tongue) {
  /** The size that words are measured at. */
  static final float SIZE = 200;

  /** A sign of a typeface and where it stands in its word. */
  record Glyph(Typeface face, short id, float x, float y) {}

  /**
   * @param tracking extra space after each sign, as a share of the size
   */
  static Word shaped(String text, Cut cut, double tracking, boolean spaced, boolean strong) {
    return shaped(text, cut, tracking, spaced, strong, Tongue.of(text));
  }

  /**
   * @param tracking extra space after each sign, as a share of the size
   * @param tongue of the whole text that the word is a part of
   */
  static Word shaped(
      String text, Cut cut, double tracking, boolean spaced, boolean strong, Tongue tongue) {
    List<Glyph> glyphs = new ArrayList<>();
    float x = 0;
    boolean apart = simple(text); // what is written joined must not be torn apart
    float extra = apart ? (float) (tracking * SIZE) : 0;
    for (Fallback.Run run : Fallback.runs(text, cut, tongue)) {
      if (Pictograms.writes(run.face())) {
        x = pictures(run, x, extra, glyphs);
        continue;
      }
      try (Font font = font(run.face(), SIZE);
          TextLine line = TextLine.make(run.text(), font)) {
        short[] ids = line.getGlyphs();
        float[] at = line.getPositions();
        for (int i = 0; i < ids.length; i++) {
          glyphs.add(new Glyph(run.face(), ids[i], x + at[2 * i] + i * extra, at[2 * i + 1]));
        }
        x += line.getWidth() + ids.length * extra;
      }
    }
    float advance = glyphs.isEmpty() ? 0 : x - extra;
    return new Word(
        text, List.copyOf(glyphs), advance, space(cut) + extra, spaced, strong, apart, tongue);
  }

  /** Adds emoji one after the other; gives back where they end. */
  private static float pictures(Fallback.Run run, float from, float extra, List<Glyph> glyphs) {
    float x = from;
    try (Font font = font(run.face(), SIZE)) {
      short[] ids = Pictograms.glyphs(run.text());
      float[] widths = font.getWidths(ids);
      for (int i = 0; i < ids.length; i++) {
        glyphs.add(new Glyph(run.face(), ids[i], x, 0));
        x += widths[i] + extra;
      }
    }
    return x;
  }

  /** The same with more space behind it, so that a plate fits around it alone. */
  Word airier() {
    return new Word(text, glyphs, advance, space * 1.5f, spaced, strong, simple, tongue);
  }

  /** A font without hinting or rounding, so that letters move smoothly. The caller closes it. */
  static Font font(Typeface face, float size) {
    Font font = new Font(face, size);
    font.setSubpixel(true);
    font.setMetricsLinear(true);
    font.setHinting(FontHinting.NONE);
    font.setEdging(FontEdging.ANTI_ALIAS);
    font.setBaselineSnapped(false);
    return font;
  }

  /** Whether it is written from right to left. */
  boolean leftward() {
    char[] chars = text.toCharArray();
    return Bidi.requiresBidi(chars, 0, chars.length);
  }

  /** Whether its signs reach far above capitals and far below the base line. */
  boolean high() {
    return text.codePoints().anyMatch(code -> HIGH.contains(Character.UnicodeScript.of(code)));
  }

  private static final java.util.Set<Character.UnicodeScript> HIGH =
      java.util.EnumSet.of(
          Character.UnicodeScript.DEVANAGARI,
          Character.UnicodeScript.ARABIC,
          Character.UnicodeScript.THAI,
          Character.UnicodeScript.HEBREW);

  private static float space(Cut cut) {
    try (Font font = font(cut.typeface(), SIZE)) {
      return font.measureTextWidth(" ");
    }
  }

  private static boolean simple(String text) {
    return text.codePoints()
        .allMatch(code -> {
          Character.UnicodeScript script = Character.UnicodeScript.of(code);
          return script == Character.UnicodeScript.LATIN
              || script == Character.UnicodeScript.GREEK
              || script == Character.UnicodeScript.CYRILLIC
              || script == Character.UnicodeScript.COMMON && code < 0x2100;
        });
  }
}
