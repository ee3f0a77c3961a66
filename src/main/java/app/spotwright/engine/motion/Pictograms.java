package app.spotwright.engine.motion;

import io.github.humbleui.skija.Data;
import io.github.humbleui.skija.Typeface;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which pictures characters are together: a runner and the sign for men are one running man. The
 * emoji typeface says so in its table of ligatures, but Skia takes the selectors out of a text
 * before that is asked, and then finds no ligature that has one; so it is read here. Selectors may
 * be there or not. Thread-safe.
 */
final class Pictograms {
  private static final int SELECTOR = 0xFE0F;
  private static final int JOINER = 0x200D;
  private static final int LIGATURES = 4;
  private static final int RANGES = 2;

  private static final Pictograms EMOJI = new Pictograms(Cut.TWEMOJI.typeface());

  private final Typeface face;
  private final int selector;
  private final int joiner;
  private final Map<List<Integer>, Integer> together = new HashMap<>();
  private int longest;

  private Pictograms(Typeface face) {
    this.face = face;
    selector = face.getUTF32Glyph(SELECTOR) & 0xFFFF;
    joiner = face.getUTF32Glyph(JOINER) & 0xFFFF;
    try (Data table = Objects.requireNonNull(face.getTableData("GSUB"))) {
      read(ByteBuffer.wrap(table.getBytes()));
    }
  }

  /** Whether a typeface is the one of emoji. */
  static boolean writes(Typeface face) {
    return face == EMOJI.face;
  }

  /** The glyphs of a text that the emoji typeface writes. */
  static short[] glyphs(String text) {
    return EMOJI.joined(text);
  }

  private short[] joined(String text) {
    List<Integer> signs =
        text.codePoints()
            .mapToObj(code -> face.getUTF32Glyph(code) & 0xFFFF)
            .filter(glyph -> glyph != 0 && glyph != selector)
            .toList();
    List<Integer> glyphs = new ArrayList<>();
    int next;
    for (int i = 0; i < signs.size(); i = next) {
      next = Math.min(signs.size(), i + longest);
      while (next > i + 1 && !together.containsKey(signs.subList(i, next))) {
        next--;
      }
      Integer one = together.getOrDefault(signs.subList(i, next), signs.get(i));
      if (one != joiner) {
        glyphs.add(one);
      }
    }
    short[] ids = new short[glyphs.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = (short) (int) glyphs.get(i);
    }
    return ids;
  }

  /** Reads the ligatures of a table as the OpenType specification describes it. */
  private void read(ByteBuffer table) {
    int lookups = number(table, 8);
    for (int i = 0; i < number(table, lookups); i++) {
      int lookup = lookups + number(table, lookups + 2 + 2 * i);
      for (int k = 0; number(table, lookup) == LIGATURES && k < number(table, lookup + 4); k++) {
        ligatures(table, lookup + number(table, lookup + 6 + 2 * k));
      }
    }
  }

  private void ligatures(ByteBuffer table, int at) {
    List<Integer> first = covered(table, at + number(table, at + 2));
    for (int i = 0; i < number(table, at + 4); i++) {
      int set = at + number(table, at + 6 + 2 * i);
      for (int k = 0; k < number(table, set); k++) {
        int ligature = set + number(table, set + 2 + 2 * k);
        List<Integer> parts = new ArrayList<>(List.of(first.get(i)));
        for (int part = 1; part < number(table, ligature + 2); part++) {
          parts.add(number(table, ligature + 2 + 2 * part));
        }
        parts.removeIf(part -> part == selector);
        together.putIfAbsent(List.copyOf(parts), number(table, ligature));
        longest = Math.max(longest, parts.size());
      }
    }
  }

  private static List<Integer> covered(ByteBuffer table, int at) {
    List<Integer> glyphs = new ArrayList<>();
    boolean ranges = number(table, at) == RANGES;
    for (int i = 0; i < number(table, at + 2); i++) {
      int entry = at + 4 + (ranges ? 6 : 2) * i;
      int last = number(table, ranges ? entry + 2 : entry);
      for (int glyph = number(table, entry); glyph <= last; glyph++) {
        glyphs.add(glyph);
      }
    }
    return glyphs;
  }

  private static int number(ByteBuffer table, int at) {
    return table.getShort(at) & 0xFFFF;
  }
}
