package app.spotwright.engine.motion;

import io.github.humbleui.skija.FontMgr;
import io.github.humbleui.skija.FontStyle;
import io.github.humbleui.skija.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds a typeface for what the chosen one lacks: the bundled ones first, then those that set-up
 * fetched, then the machine's. Thread-safe.
 */
final class Fallback {
  private static final List<Cut> WIDEST =
      List.of(Cut.NOTO, Cut.MONTSERRAT, Cut.POPPINS, Cut.NOTO_ARABIC, Cut.NOTO_HEBREW);
  private static final List<Cut> PICTURES = List.of(Cut.TWEMOJI, Cut.NOTO_EMOJI);
  private static final Map<Integer, Optional<Typeface>> FOUND = new ConcurrentHashMap<>();
  private static final int VARIATION_SELECTORS = 0xFE00;

  /** The selector that asks for a character's picture. */
  private static final int AS_PICTURE = 0xFE0F;

  /** Makes one picture of what stands before and behind it. */
  private static final int JOINER = 0x200D;

  /** The key that a digit is drawn on. */
  private static final int KEYCAP = 0x20E3;

  private static final int LAST_OF_ASCII = 0x7F;

  private Fallback() {}

  /** A stretch of text that one typeface can write. */
  record Run(Typeface face, String text) {}

  /** Cuts the text where the typeface changes. What nothing can write is left out. */
  static List<Run> runs(String text, Cut first) {
    return runs(text, first, Tongue.of(text));
  }

  /**
   * The same, where the whole text's tongue is known and this is only a part of it.
   *
   * @param tongue decides between typefaces that share signs
   */
  static List<Run> runs(String text, Cut wanted, Tongue tongue) {
    Cut first = whole(text, wanted);
    List<Run> runs = new ArrayList<>();
    var pending = new StringBuilder();
    Typeface face = first.typeface();
    int[] codes = text.codePoints().toArray();
    for (int i = 0; i < codes.length; i++) {
      int code = codes[i];
      Manner manner = isPicture(codes, i, face) ? Manner.PICTURE : Manner.SIGN;
      Typeface wants =
          joins(code) ? (pending.isEmpty() ? null : face) : writer(code, first, manner, tongue);
      if (wants == null) {
        continue;
      }
      if (wants != face && !pending.isEmpty()) {
        runs.add(new Run(face, pending.toString()));
        pending.setLength(0);
      }
      face = wants;
      pending.appendCodePoint(code);
    }
    if (!pending.isEmpty()) {
      runs.add(new Run(face, pending.toString()));
    }
    return runs;
  }

  /**
   * Whether a character that may be either is meant as a picture, by what stands beside it.
   *
   * @param face of what stands before it
   */
  private static boolean isPicture(int[] codes, int at, Typeface face) {
    int next = at + 1 < codes.length ? codes[at + 1] : 0;
    int over = at + 2 < codes.length ? codes[at + 2] : 0;
    if (codes[at] <= LAST_OF_ASCII) {
      return next == KEYCAP || next == AS_PICTURE && over == KEYCAP;
    }
    return next == AS_PICTURE
        || at > 0 && codes[at - 1] == JOINER && Pictograms.writes(face); // a part of one
  }

  /** The first cut that has all letters of a word, so that no word mixes two without need. */
  private static Cut whole(String text, Cut wanted) {
    int[] letters = text.codePoints().filter(Character::isLetter).toArray();
    if (writesAll(wanted, letters)) {
      return wanted;
    }
    return WIDEST.stream().filter(cut -> writesAll(cut, letters)).findFirst().orElse(wanted);
  }

  private static boolean writesAll(Cut cut, int[] letters) {
    for (int letter : letters) {
      if (!cut.has(letter)) {
        return false;
      }
    }
    return true;
  }

  /** Whether every visible character can be written by some font of this machine. */
  static boolean writes(String text, Cut first) {
    return text.codePoints()
        .filter(code -> !Character.isWhitespace(code) && !joins(code))
        .allMatch(code -> writer(code, first, Manner.SIGN, Tongue.CHINESE) != null);
  }

  /** How a character that has both forms is meant. */
  private enum Manner {
    SIGN,
    PICTURE
  }

  private static @Nullable Typeface writer(int code, Cut first, Manner manner, Tongue tongue) {
    Cut drawn = picture(code);
    if (drawn != null && (manner == Manner.PICTURE || Character.isEmojiPresentation(code))) {
      return drawn.typeface();
    }
    if (first.has(code)) {
      return first.typeface();
    }
    for (Cut cut : WIDEST) {
      if (cut.has(code)) {
        return cut.typeface();
      }
    }
    for (Shelf.Book book : tongue.books()) {
      Typeface face = Shelf.face(book);
      if (face != null && face.getUTF32Glyph(code) != 0) {
        return face;
      }
    }
    if (drawn != null) {
      return drawn.typeface();
    }
    return FOUND.computeIfAbsent(code, Fallback::ofTheMachine).orElse(null);
  }

  private static @Nullable Cut picture(int code) {
    return PICTURES.stream().filter(cut -> cut.has(code)).findFirst().orElse(null);
  }

  private static Optional<Typeface> ofTheMachine(int code) {
    return Optional.ofNullable(
            FontMgr.getDefault()
                .matchFamilyStyleCharacter(null, FontStyle.BOLD, new String[0], code))
        .filter(face -> face.getUTF32Glyph(code) != 0);
  }

  /** Belongs to the character before: marks, joiners, variation selectors, skin tones. */
  private static boolean joins(int code) {
    int type = Character.getType(code);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || code >= VARIATION_SELECTORS && code <= 0xFE0F
        || code >= 0x1F3FB && code <= 0x1F3FF;
  }
}
