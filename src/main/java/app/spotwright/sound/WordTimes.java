package app.spotwright.sound;

import app.spotwright.media.WordTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The written words of a line with times that can be relied on. */
final class WordTimes {
  /** A pause shorter than this is not shown as one. */
  static final double PAUSE = 0.3;

  /** How many characters a pause after a sentence, and one within it, lasts. */
  private static final int SENTENCE_PAUSE = 5;

  private static final int CLAUSE_PAUSE = 2;

  private WordTimes() {}

  /**
   * Words in order, none ending before it begins or after the next begins.
   *
   * @param text what is said
   * @param known times by the voice; used if they are about the same words
   * @param seconds length of the spoken line
   */
  static List<WordTime> of(String text, List<WordTime> known, double seconds) {
    List<String> tokens =
        Arrays.stream(text.split("[\\s\\p{Z}\\p{Cc}]+")).filter(token -> !token.isEmpty()).toList();
    List<String> words = attached(tokens).stream().map(Reading::shown).toList();
    List<WordTime> spoken =
        known.size() == tokens.size()
            ? IntStream.range(0, known.size())
                .filter(i -> i == 0 || spoken(tokens.get(i)))
                .mapToObj(known::get)
                .toList()
            : known;
    List<WordTime> times =
        spoken.size() == words.size() ? renamed(words, spoken) : spread(words, known, seconds);
    return joined(ordered(times, seconds), seconds);
  }

  /** A dash or the like that stands alone belongs to the word before it. */
  private static List<String> attached(List<String> tokens) {
    List<String> words = new ArrayList<>();
    for (String token : tokens) {
      if (words.isEmpty() || spoken(token)) {
        words.add(token);
      } else {
        words.set(words.size() - 1, words.getLast() + " " + token);
      }
    }
    return words;
  }

  private static boolean spoken(String token) {
    return token.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static List<WordTime> renamed(List<String> words, List<WordTime> known) {
    List<WordTime> times = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      times.add(new WordTime(words.get(i), known.get(i).from(), known.get(i).to()));
    }
    return times;
  }

  /** By their characters, over the time in which the voice is known to speak. */
  private static List<WordTime> spread(List<String> words, List<WordTime> known, double seconds) {
    double from = known.isEmpty() ? 0 : known.getFirst().from();
    double to = known.isEmpty() ? seconds : known.getLast().to();
    double all = 0;
    for (int i = 0; i < words.size(); i++) {
      all += words.get(i).length() + 1 + (i + 1 < words.size() ? pause(words.get(i)) : 0);
    }
    List<WordTime> times = new ArrayList<>();
    double at = from;
    for (String word : words) {
      double end = at + (to - from) * (word.length() + 1) / all;
      times.add(new WordTime(word, at, end));
      at = end + (to - from) * pause(word) / all;
    }
    return times;
  }

  private static int pause(String word) {
    if (Reading.endsSentence(word)) {
      return SENTENCE_PAUSE;
    }
    return Reading.parting(word) < 0 ? CLAUSE_PAUSE : 0;
  }

  private static List<WordTime> ordered(List<WordTime> times, double seconds) {
    List<WordTime> ordered = new ArrayList<>();
    double least = 0;
    for (WordTime time : times) {
      double from = Math.clamp(time.from(), Math.min(least, seconds), seconds);
      double to = Math.clamp(time.to(), from, seconds);
      ordered.add(new WordTime(time.word(), from, to));
      least = from;
    }
    return ordered;
  }

  private static List<WordTime> joined(List<WordTime> times, double seconds) {
    List<WordTime> joined = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      WordTime now = times.get(i);
      double next = i + 1 < times.size() ? times.get(i + 1).from() : seconds;
      boolean close = i + 1 < times.size() && next - now.to() < PAUSE;
      joined.add(new WordTime(now.word(), now.from(), close ? next : Math.min(now.to(), next)));
    }
    return joined;
  }
}
