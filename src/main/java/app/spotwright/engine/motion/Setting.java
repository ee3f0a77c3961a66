package app.spotwright.engine.motion;

import io.github.humbleui.skija.Font;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Words broken into lines that fit a box.
 *
 * @param lines from the top; never empty lines
 * @param height of all lines in pixels
 * @param width of the widest line in pixels
 */
record Setting(List<Line> lines, float height, float width) {
  /**
   * A line.
   *
   * @param size of the type in pixels
   * @param width in pixels
   * @param height from the line's top to the next one's
   */
  record Line(List<Word> words, float size, float width, float height) {
    /** The words from the left, each with its distance from the line's left end. */
    List<Placed> placed() {
      List<Placed> placed = new ArrayList<>();
      float x = 0;
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        placed.add(new Placed(word, x));
        boolean spaced = i + 1 < words.size() && spaceBetween(word, words.get(i + 1));
        x += (word.advance() + (spaced ? word.space() : 0)) * size / Word.SIZE;
      }
      return placed;
    }

    /** Where letters stand when the line begins at {@code top}: capitals are in its middle. */
    float baseline(float top, Cut cut) {
      try (Font font = Word.font(cut.typeface(), size)) {
        return top + (height + font.getMetrics().getCapHeight()) / 2;
      }
    }

    private static boolean spaceBetween(Word left, Word right) {
      return left.leftward() ? right.spaced() : left.spaced();
    }
  }

  /** A word in its line. */
  record Placed(Word word, float x) {}

  private static final double SIZE_BONUS_FOR_FEWER_LINES = 1.1;
  private static final double WIDEST_SPREAD = 1.9;

  /** Scripts with marks above and below need lines this much farther apart. */
  private static final double HIGH_SCRIPTS = 1.25;

  /** How far slanted letters lean out of their line, share of the size. */
  private static final double OVERHANG = 0.11;

  /** Whether words of the text had to be left out. */
  boolean shortened(String text) {
    return !text.strip().endsWith("…")
        && !lines.isEmpty()
        && lines.getLast().words().getLast().text().endsWith("…");
  }

  static Setting fit(String text, TypeStyle style, float width, float height, float k) {
    return fit(Words.of(text, style), style, width, height, k);
  }

  static Setting fit(List<Word> all, TypeStyle style, float width, float height, float k) {
    List<Word> words = all;
    if (words.isEmpty() || width < 1 || height < 1) {
      return new Setting(List.of(), 0, 0);
    }
    float least = (float) (style.least() * k);
    words = broken(words, style, width, least);
    Setting best = best(words, style, width, height, k);
    while (best.smallest() < least && words.size() > 2) {
      words = shortened(words, style);
      best = best(words, style, width, height, k);
    }
    return best;
  }

  /** Whether it is read from right to left, and so begins at the right. */
  boolean leftward() {
    return !lines.isEmpty() && lines.getFirst().words().stream().anyMatch(Word::leftward);
  }

  float smallest() {
    return (float) lines.stream().mapToDouble(Line::size).min().orElse(Double.MAX_VALUE);
  }

  /** Breaks up what would not fit a line even at the smallest size. */
  private static List<Word> broken(List<Word> words, TypeStyle style, float width, float least) {
    List<Word> parts = new ArrayList<>();
    for (Word word : words) {
      float ems = word.advance() / Word.SIZE;
      if (ems * least <= width) {
        parts.add(word);
        continue;
      }
      int clusters = Math.max(1, (int) (word.text().length() * width / (ems * least) * 0.9));
      for (String piece : Words.pieces(word.text(), clusters)) {
        parts.add(
            Word.shaped(piece, style.cut(), style.tracking(), false, word.strong(), word.tongue()));
      }
    }
    return parts;
  }

  private static List<Word> shortened(List<Word> words, TypeStyle style) {
    int keep = Math.max(1, words.size() - 1 - words.size() / 10);
    List<Word> kept = new ArrayList<>(words.subList(0, keep));
    Word last = kept.removeLast();
    String bare = last.text().replaceAll("[\\p{Punct}…]+$", "");
    kept.add(
        Word.shaped(
            bare + "…", style.cut(), style.tracking(), false, last.strong(), last.tongue()));
    return kept;
  }

  private static Setting best(
      List<Word> words, TypeStyle style, float width, float height, float k) {
    Setting best = null;
    double bestScore = 0;
    for (int n = 1; n <= Math.min(style.lines(), words.size()); n++) {
      Setting candidate = of(split(words, n), style, width, height, k);
      double score = candidate.score(style, width);
      if (best == null || score > bestScore * SIZE_BONUS_FOR_FEWER_LINES) {
        best = candidate;
        bestScore = score;
      }
    }
    return java.util.Objects.requireNonNull(best);
  }

  private double score(TypeStyle style, float width) {
    if (!style.fill()) {
      return smallest();
    }
    double area = lines.stream().mapToDouble(line -> line.size() * line.width()).sum();
    return StrictMath.sqrt(area * smallest() / width);
  }

  /** Sets the lines as large as box and style allow. */
  private static Setting of(
      List<List<Word>> split, TypeStyle style, float width, float height, float k) {
    float most = (float) (style.most() * k);
    double[] sizes =
        split.stream()
            .mapToDouble(line -> Math.min(most, width / (ems(line) + OVERHANG)))
            .toArray();
    double least = java.util.Arrays.stream(sizes).min().orElse(most);
    boolean high = split.stream().flatMap(List::stream).anyMatch(Word::high);
    double leading = style.leading() * (high ? HIGH_SCRIPTS : 1);
    double sum = 0;
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = style.fill() ? Math.min(sizes[i], least * WIDEST_SPREAD) : least;
      sum += sizes[i] * leading;
    }
    double squeeze = Math.min(1, height / sum);
    List<Line> lines = new ArrayList<>();
    float widest = 0;
    for (int i = 0; i < sizes.length; i++) {
      float size = (float) (sizes[i] * squeeze);
      float lineWidth = (float) (ems(split.get(i)) * size);
      widest = Math.max(widest, lineWidth);
      lines.add(new Line(visual(split.get(i)), size, lineWidth, (float) (size * leading)));
    }
    return new Setting(lines, (float) (sum * squeeze), widest);
  }

  /** Breaks into exactly so many lines or fewer, as even as can be. */
  private static List<List<Word>> split(List<Word> words, int count) {
    double low = words.stream().mapToDouble(w -> w.advance() / Word.SIZE).max().orElse(0);
    double high = ems(words) + 0.01;
    for (int i = 0; i < 24; i++) {
      double middle = (low + high) / 2;
      if (greedy(words, middle).size() <= count) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return greedy(words, high);
  }

  private static List<List<Word>> greedy(List<Word> words, double ems) {
    List<List<Word>> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    for (Word word : words) {
      line.add(word);
      if (line.size() > 1 && ems(line) > ems) {
        line.removeLast();
        lines.add(line);
        line = new ArrayList<>(List.of(word));
      }
    }
    lines.add(line);
    return lines;
  }

  private static double ems(List<Word> line) {
    double width = 0;
    for (int i = 0; i < line.size(); i++) {
      width += line.get(i).advance();
      if (i + 1 < line.size() && line.get(i).spaced()) {
        width += line.get(i).space();
      }
    }
    return width / Word.SIZE;
  }

  /** The words in the order in which they stand from left to right. */
  private static List<Word> visual(List<Word> line) {
    byte[] levels = new byte[line.size()];
    Word[] words = line.toArray(Word[]::new);
    boolean leftward = false;
    for (int i = 0; i < words.length; i++) {
      boolean right = words[i].leftward();
      levels[i] = (byte) (right ? 1 : 0);
      leftward |= i == 0 && right;
    }
    if (leftward) {
      for (int i = 0; i < levels.length; i++) {
        levels[i] = (byte) (levels[i] == 1 ? 1 : 2);
      }
    }
    Bidi.reorderVisually(levels, 0, words, 0, words.length);
    return List.of(words);
  }
}
