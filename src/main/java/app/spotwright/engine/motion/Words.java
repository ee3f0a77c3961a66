package app.spotwright.engine.motion;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes a text apart where lines may break, and shapes the parts. */
final class Words {
  private static final int LONGEST = 280;

  private Words() {}

  /** A part of a text that must stay on one line. */
  record Part(String text, boolean spaced) {}

  static List<Word> of(String text, TypeStyle style) {
    List<Part> parts = parts(style.upper() ? text.toUpperCase(Locale.ROOT) : text);
    int strong = style.emphasis() == TypeStyle.Emphasis.NONE ? -1 : strongest(parts);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean stressed = i == strong;
      Cut cut = stressed ? style.strongCut() : style.cut();
      Word word =
          Word.shaped(
              parts.get(i).text(),
              cut,
              style.tracking(),
              parts.get(i).spaced(),
              stressed,
              Tongue.of(text));
      if (!word.glyphs().isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  static List<Part> parts(String text) {
    String clean = shortened(text.strip().replaceAll("\\s+", " "));
    List<Part> parts = new ArrayList<>();
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(clean);
    BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    lines.setText(clean);
    int from = 0;
    for (int to = lines.next(); to != BreakIterator.DONE; to = lines.next()) {
      if (characters.isBoundary(to) && !insideKorean(clean, to)) {
        add(parts, clean.substring(from, to));
        from = to;
      }
    }
    return parts;
  }

  /** Korean is broken at spaces, though its syllables could be parted. */
  private static boolean insideKorean(String text, int at) {
    return at > 0 && at < text.length() && hangul(text.charAt(at - 1)) && hangul(text.charAt(at));
  }

  private static boolean hangul(char sign) {
    return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HANGUL;
  }

  private static void add(List<Part> parts, String raw) {
    String bare = raw.strip();
    if (!bare.isEmpty()) {
      parts.add(new Part(bare, raw.endsWith(" ")));
    }
  }

  /** No frame holds more than this, so that a pasted page costs no time. */
  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : text.offsetByCodePoints(0, LONGEST / 2);
    return text.substring(0, end) + "…";
  }

  /** Cuts a word that is wider than any line into pieces of at most so many clusters. */
  static List<String> pieces(String word, int clusters) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(word);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    int count = 0;
    for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
      count++;
      if (count == clusters || to == word.length()) {
        pieces.add(word.substring(from, to));
        from = to;
        count = 0;
      }
    }
    return pieces;
  }

  private static final Set<Character.UnicodeScript> UNSPACED =
      EnumSet.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA);

  /** A sign of a script without spaces is no word to stress. */
  private static boolean unspaced(Part part) {
    return part.text()
        .codePoints()
        .anyMatch(code -> UNSPACED.contains(Character.UnicodeScript.of(code)));
  }

  /** The word to stress: a figure if there is one, else the longest, of equals the last. */
  private static int strongest(List<Part> parts) {
    if (parts.size() < 2 || parts.stream().anyMatch(Words::unspaced)) {
      return -1;
    }
    int longest = 0;
    for (int i = 0; i < parts.size(); i++) {
      String text = parts.get(i).text();
      if (text.codePoints().anyMatch(Character::isDigit)) {
        return i;
      }
      if (letters(text) >= letters(parts.get(longest).text())) {
        longest = i;
      }
    }
    return longest;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }
}
