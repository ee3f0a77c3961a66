package app.spotwright.engine.sound.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a word that nobody knows is probably pronounced: letters and their sounds in pairs, each
 * guessed from the three pairs before it, as the dictionary has them (an interpolated 4-gram of
 * "graphones" and a beam search). Takes about a second and 20 MB to learn. Immutable then.
 */
final class Spelling {
  private static final int ORDER = 4;
  private static final int BITS = 12;
  private static final int BEAM = 12;

  /** What absolute discounting takes from each count, for single pairs and for longer runs. */
  private static final double[] DISCOUNT = {0.5, 0.7, 0.7, 0.7};

  private final List<String> sounds = new ArrayList<>();
  private final List<String> pairs = new ArrayList<>();
  private final List<List<Integer>> pairsOfLetter = new ArrayList<>();
  private final LongCounts runs = new LongCounts();
  private final LongCounts totals = new LongCounts();
  private final LongCounts kinds = new LongCounts();

  private record Guess(long history, String sounds, double cost) {}

  Spelling(Lexicon lexicon) {
    sounds.add("");
    pairs.add("");
    for (char letter = 'a'; letter <= 'z'; letter++) {
      pairsOfLetter.add(new ArrayList<>());
    }
    List<Alignment.Entry> entries = new ArrayList<>();
    lexicon.forEach((word, phonemes) -> {
      if (word.length() > 1 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
        entries.add(
            new Alignment.Entry(word.chars().map(c -> c - 'A').toArray(), number(phonemes)));
      }
    });
    Alignment alignment = new Alignment(entries);
    int[] numbers = new int[26 * Alignment.CHUNKS];
    for (Alignment.Entry entry : entries) {
      int[] chunks = alignment.align(entry);
      if (chunks != null) {
        count(entry.letters(), chunks, numbers);
      }
    }
  }

  private int[] number(String phonemes) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < phonemes.length(); i++) {
      boolean stress = "ˈˌ".indexOf(phonemes.charAt(i)) >= 0 && i + 1 < phonemes.length();
      int end = stress ? i + 2 : i + 1;
      end += end < phonemes.length() && phonemes.charAt(end) == 'ː' ? 1 : 0;
      String sound = phonemes.substring(i, end);
      i = end - 1;
      int at = sounds.indexOf(sound);
      if (at < 0) {
        at = sounds.size();
        sounds.add(sound);
      }
      numbers.add(at);
    }
    return numbers.stream().mapToInt(n -> n).toArray();
  }

  private void count(int[] letters, int[] chunks, int[] numbers) {
    long history = 0;
    for (int i = 0; i <= letters.length; i++) {
      int pair = 0;
      if (i < letters.length) {
        int key = letters[i] * Alignment.CHUNKS + chunks[i];
        if (numbers[key] == 0) {
          numbers[key] = pairs.size();
          pairsOfLetter.get(letters[i]).add(pairs.size());
          pairs.add(
              sounds.get(chunks[i] / Alignment.SOUNDS) + sounds.get(chunks[i] % Alignment.SOUNDS));
        }
        pair = numbers[key];
      }
      for (int n = 0; n < ORDER && n <= i + 1; n++) {
        long context = context(history, n);
        totals.add(context);
        if (runs.add(context << BITS | pair)) {
          kinds.add(context);
        }
      }
      history = next(history, pair);
    }
  }

  /** The last {@code n} pairs, with a leading one so that no two lengths are alike. */
  private static long context(long history, int n) {
    return 1L << (n * BITS) | history & ((1L << (n * BITS)) - 1);
  }

  private static long next(long history, int pair) {
    return (history << BITS | pair) & ((1L << ((ORDER - 1) * BITS)) - 1);
  }

  /**
   * Phonemes of a word.
   *
   * @param word lower-case letters a to z
   */
  String guess(String word) {
    List<Guess> beam = List.of(new Guess(0, "", 0));
    for (int i = 0; i < word.length(); i++) {
      beam = extend(beam, word.charAt(i) - 'a', i);
    }
    int length = word.length();
    return beam.stream()
        .min(Comparator.comparingDouble(g -> g.cost() - log(g.history(), 0, length)))
        .map(Guess::sounds)
        .orElse("");
  }

  private List<Guess> extend(List<Guess> beam, int letter, int at) {
    List<Guess> wider = new ArrayList<>();
    for (Guess guess : beam) {
      for (int pair : pairsOfLetter.get(letter)) {
        wider.add(
            new Guess(
                next(guess.history(), pair),
                guess.sounds() + pairs.get(pair),
                guess.cost() - log(guess.history(), pair, at)));
      }
    }
    wider.sort(Comparator.comparingDouble(Guess::cost));
    List<Guess> best = new ArrayList<>();
    for (Guess guess : wider) {
      if (best.size() < BEAM && best.stream().noneMatch(b -> b.history() == guess.history())) {
        best.add(guess);
      }
    }
    return best;
  }

  private double log(long history, int pair, int at) {
    double probability = 1.0 / pairs.size();
    for (int n = 0; n < ORDER && n <= at + 1; n++) {
      long context = context(history, n);
      int total = totals.get(context);
      if (total == 0) {
        break;
      }
      double seen = Math.max(0, runs.get(context << BITS | pair) - DISCOUNT[n]);
      probability = seen / total + DISCOUNT[n] * kinds.get(context) / total * probability;
    }
    return StrictMath.log(probability);
  }
}
