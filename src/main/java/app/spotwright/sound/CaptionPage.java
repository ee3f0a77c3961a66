package app.spotwright.sound;

import app.spotwright.media.Frames;
import app.spotwright.media.WordTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that are shown together. Each word's time reaches to the next one's if they are spoken
 * without a pause between, so that a mark on the spoken word does not flicker.
 *
 * @param from seconds at which it appears
 * @param to seconds at which it is gone; the next one may appear at the same moment
 * @param words in reading order, in the same seconds
 */
public record CaptionPage(double from, double to, List<WordTime> words) {
  public CaptionPage {
    words = List.copyOf(words);
    if (words.isEmpty() || !(from >= 0 && to >= from)) {
      throw new IllegalArgumentException(
          "%d words from %s to %s s are no caption".formatted(words.size(), from, to));
    }
  }

  /** The words with spaces between. */
  public String text() {
    return words.stream().map(WordTime::word).collect(Collectors.joining(" "));
  }

  /** The same, that many seconds later. */
  public CaptionPage later(double seconds) {
    return new CaptionPage(
        from + seconds,
        to + seconds,
        words.stream()
            .map(word -> new WordTime(word.word(), word.from() + seconds, word.to() + seconds))
            .toList());
  }

  /** First frame on which it is seen, counted like its seconds. */
  public int firstFrame() {
    return Frames.ofSeconds(from).count();
  }

  /** First frame on which it is gone. */
  public int endFrame() {
    return Math.max(firstFrame() + 1, Frames.ofSeconds(to).count());
  }

  /**
   * One line, or two of about the same length if one would be wider than that many characters. Two
   * lines are not parted after a word that belongs to the next.
   */
  public List<String> lines(int widest) {
    String text = text();
    if (text.length() <= widest || words.size() == 1) {
      return List.of(text);
    }
    int best = 1;
    double least = Double.MAX_VALUE;
    int length = 0;
    for (int i = 1; i < words.size(); i++) {
      length += words.get(i - 1).word().length() + (i > 1 ? 1 : 0);
      int rest = text.length() - length - 1;
      double cost = Math.abs(length - rest) + 1.2 * Reading.parting(words.get(i - 1).word());
      cost += 100 * Math.max(0, Math.max(length, rest) - widest);
      if (cost < least) {
        least = cost;
        best = i;
      }
    }
    return List.of(joined(0, best), joined(best, words.size()));
  }

  private String joined(int from, int to) {
    return words.subList(from, to).stream().map(WordTime::word).collect(Collectors.joining(" "));
  }
}
