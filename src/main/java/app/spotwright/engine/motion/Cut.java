package app.spotwright.engine.motion;

import io.github.humbleui.skija.Data;
import io.github.humbleui.skija.FontMgr;
import io.github.humbleui.skija.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The bundled cuts of type. Each is read once and stays for the life of the process. One that is
 * damaged fails whoever writes with it, not the others.
 */
enum Cut {
  ANTON("Anton_400Regular"),
  MONTSERRAT_BLACK("Montserrat_900Black"),
  MONTSERRAT("Montserrat_600SemiBold"),
  PLAYFAIR("PlayfairDisplay_600SemiBold"),
  PLAYFAIR_ITALIC("PlayfairDisplay_600SemiBold_Italic"),
  MANROPE_HEAVY("Manrope_800ExtraBold"),
  MANROPE("Manrope_600SemiBold"),
  POPPINS_HEAVY("Poppins_800ExtraBold"),
  POPPINS("Poppins_500Medium"),
  FREDOKA_BOLD("Fredoka_700Bold"),
  FREDOKA("Fredoka_500Medium"),
  FRAUNCES("Fraunces_600SemiBold"),
  FRAUNCES_ITALIC("Fraunces_600SemiBold_Italic"),
  DM_SANS("DMSans_500Medium"),
  DM_SANS_BOLD("DMSans_700Bold"),
  /** The widest repertoire: Latin, Greek, Cyrillic, Devanagari, Vietnamese. */
  NOTO("NotoSans_600SemiBold"),
  NOTO_ARABIC("NotoSansArabic_600SemiBold"),
  NOTO_HEBREW("NotoSansHebrew_600SemiBold"),
  /** Emoji in their own colours. */
  TWEMOJI("Twemoji", "woff2"),
  /** Emoji as outlines, in the colour of the words around them: those that came out since. */
  NOTO_EMOJI("NotoEmoji_700Bold");

  private final String file;
  private final @Nullable Typeface typeface;

  Cut(String file) {
    this(file, "ttf");
  }

  Cut(String file, String format) {
    this.file = file;
    typeface = load("/fonts/" + file + "." + format);
  }

  /**
   * Shared by all threads; never closed.
   *
   * @throws IllegalStateException if the font came damaged
   */
  Typeface typeface() {
    if (typeface == null) {
      throw new IllegalStateException("the bundled font %s is missing or damaged".formatted(file));
    }
    return typeface;
  }

  /** Whether the font has that character; one that came damaged has none. */
  boolean has(int code) {
    return typeface != null && typeface.getUTF32Glyph(code) != 0;
  }

  private static @Nullable Typeface load(String resource) {
    try (InputStream in = Cut.class.getResourceAsStream(resource)) {
      if (in == null) {
        return null;
      }
      try (Data data = Data.makeFromBytes(in.readAllBytes())) {
        return FontMgr.getDefault().makeFromData(data);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
