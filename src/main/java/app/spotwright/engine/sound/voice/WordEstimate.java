package app.spotwright.engine.sound.voice;

import app.spotwright.media.WordTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When words are heard, for voices that do not tell: silences that are found stand for the marks of
 * the line, and between two of them time is shared by the number of letters spoken.
 */
final class WordEstimate {
  private static final double SHORTEST_GAP = 0.09;

  /** What a word costs beyond its letters, in letters. */
  private static final double WORD_COST = 1.5;

  private WordEstimate() {}

  private record Phrase(List<Integer> words, double letters) {}

  static List<WordTime> of(List<ReadWord> words, float[] samples, int rate) {
    double seconds = samples.length / (double) rate;
    List<Phrase> phrases = phrases(words);
    List<Silences.Span> gaps =
        Silences.of(samples, rate).stream().filter(gap -> gap.length() > SHORTEST_GAP).toList();
    List<Silences.Span> longest =
        gaps.stream()
            .sorted(Comparator.comparingDouble(Silences.Span::length).reversed())
            .limit(Math.max(0, phrases.size() - 1))
            .sorted(Comparator.comparingDouble(Silences.Span::from))
            .toList();
    if (longest.size() < phrases.size() - 1) {
      phrases = List.of(merge(phrases));
      longest = List.of();
    }
    double[] from = new double[words.size()];
    double[] to = new double[words.size()];
    for (int p = 0; p < phrases.size(); p++) {
      double begin = p == 0 ? 0 : longest.get(p - 1).to();
      double end = p + 1 == phrases.size() ? seconds : longest.get(p).from();
      double unit = (end - begin) / Math.max(1, phrases.get(p).letters());
      for (int word : phrases.get(p).words()) {
        from[word] = begin;
        begin += letters(words.get(word)) * unit;
        to[word] = Math.min(begin, end);
      }
    }
    return times(words, from, to);
  }

  private static List<WordTime> times(List<ReadWord> words, double[] from, double[] to) {
    List<WordTime> times = new ArrayList<>();
    double last = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean spoken = letters(words.get(i)) > 0;
      double begin = spoken ? Math.max(last, from[i]) : last;
      double end = spoken ? Math.max(begin, to[i]) : last;
      times.add(new WordTime(words.get(i).written(), begin, end));
      last = end;
    }
    return times;
  }

  private static List<Phrase> phrases(List<ReadWord> words) {
    List<Phrase> phrases = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    double letters = 0;
    for (int i = 0; i < words.size(); i++) {
      if (letters(words.get(i)) > 0) {
        open.add(i);
        letters += letters(words.get(i));
      }
      boolean ends =
          !words.get(i).pieces().isEmpty()
              && words.get(i).pieces().getLast() instanceof Piece.Pause;
      if (ends && !open.isEmpty()) {
        phrases.add(new Phrase(List.copyOf(open), letters));
        open.clear();
        letters = 0;
      }
    }
    if (!open.isEmpty() || phrases.isEmpty()) {
      phrases.add(new Phrase(List.copyOf(open), letters));
    }
    return phrases;
  }

  private static Phrase merge(List<Phrase> phrases) {
    return new Phrase(
        phrases.stream().flatMap(phrase -> phrase.words().stream()).toList(),
        phrases.stream().mapToDouble(Phrase::letters).sum());
  }

  private static double letters(ReadWord word) {
    double letters = 0;
    for (Piece piece : word.pieces()) {
      letters +=
          switch (piece) {
            case Piece.Say say -> say.word().length() + WORD_COST;
            case Piece.Spell spell -> 3.0 * spell.letters().length();
            case Piece.Pause _ -> 0;
          };
    }
    return letters;
  }
}
