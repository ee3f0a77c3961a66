package app.spotwright.engine.motion;

import io.github.humbleui.skija.Data;
import io.github.humbleui.skija.FontMgr;
import io.github.humbleui.skija.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled cuts of type. Each is read once and stays for the life of the process. */
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
  /** Emoji as outlines, in the colour of the words around them. */
  NOTO_EMOJI("NotoEmoji_700Bold");

  private final Typeface typeface;

  Cut(String file) {
    typeface = load("/fonts/" + file + ".ttf");
  }

  /** Shared by all threads; never closed. */
  Typeface typeface() {
    return typeface;
  }

  private static Typeface load(String resource) {
    try (InputStream in = Cut.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the bundled font %s is missing".formatted(resource));
      }
      try (Data data = Data.makeFromBytes(in.readAllBytes())) {
        Typeface face = FontMgr.getDefault().makeFromData(data);
        if (face == null) {
          throw new IllegalStateException("the bundled font %s is damaged".formatted(resource));
        }
        return face;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
