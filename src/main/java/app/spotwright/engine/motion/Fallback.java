package app.spotwright.engine.motion;

import io.github.humbleui.skija.FontMgr;
import io.github.humbleui.skija.FontStyle;
import io.github.humbleui.skija.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds a typeface for what the chosen one lacks: the bundled ones first, then the machine's.
 * Thread-safe.
 */
final class Fallback {
  private static final List<Cut> WIDEST = List.of(Cut.NOTO, Cut.MONTSERRAT, Cut.POPPINS);
  private static final Typeface NONE = Cut.NOTO.typeface();
  private static final Map<Integer, Typeface> FOUND = new ConcurrentHashMap<>();
  private static final int VARIATION_SELECTORS = 0xFE00;

  private Fallback() {}

  /** A stretch of text that one typeface can write. */
  record Run(Typeface face, String text) {}

  /** Cuts the text where the typeface changes. What nothing can write is left out. */
  static List<Run> runs(String text, Cut first) {
    List<Run> runs = new ArrayList<>();
    var pending = new StringBuilder();
    Typeface face = first.typeface();
    for (int code : text.codePoints().toArray()) {
      Typeface wants = joins(code) ? (pending.isEmpty() ? null : face) : writer(code, first);
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

  /** Whether every visible character can be written by some font of this machine. */
  static boolean writes(String text, Cut first) {
    return text.codePoints()
        .filter(code -> !Character.isWhitespace(code) && !joins(code))
        .allMatch(code -> writer(code, first) != null);
  }

  private static @Nullable Typeface writer(int code, Cut first) {
    if (has(first.typeface(), code)) {
      return first.typeface();
    }
    for (Cut cut : WIDEST) {
      if (has(cut.typeface(), code)) {
        return cut.typeface();
      }
    }
    Typeface found = FOUND.computeIfAbsent(code, Fallback::ofTheMachine);
    return found == NONE ? null : found;
  }

  private static Typeface ofTheMachine(int code) {
    Typeface match =
        FontMgr.getDefault().matchFamilyStyleCharacter(null, FontStyle.BOLD, new String[0], code);
    return match == null || !has(match, code) ? NONE : match;
  }

  private static boolean has(Typeface face, int code) {
    return face.getUTF32Glyph(code) != 0;
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
