package app.spotwright.engine.sound.voice;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which letter of a word makes which sounds: none, one or two. Learned from the dictionary by
 * counting the cheapest alignments again and again (hard expectation maximisation). Not
 * thread-safe.
 */
final class Alignment {
  /** Sounds are numbered below this; a chunk of two is {@code first * SOUNDS + second}. */
  static final int SOUNDS = 128;

  static final int CHUNKS = SOUNDS * SOUNDS;
  private static final int LETTERS = 26;
  private static final int ROUNDS = 5;
  private static final double NEAR = 0.25;
  private static final double SILENT_AT_FIRST = 2.5;
  private static final double PAIR_AT_FIRST = 12;
  private static final double UNSEEN = 14;

  private final double[][] costs = new double[LETTERS][CHUNKS];
  private double[][] best = {};
  private byte[][] taken = {};

  /**
   * A word of the dictionary.
   *
   * @param letters 0 for a to 25 for z
   * @param sounds numbers from 1
   */
  @SuppressWarnings("ArrayRecordComponent") // a pair of arrays on its way, never compared
  record Entry(int[] letters, int[] sounds) {}

  Alignment(List<Entry> entries) {
    guess(entries);
    for (int round = 0; round < ROUNDS; round++) {
      learn(entries);
    }
  }

  private void guess(List<Entry> entries) {
    double[][] counts = new double[LETTERS][CHUNKS];
    for (Entry entry : entries) {
      int letters = entry.letters().length;
      int sounds = entry.sounds().length;
      for (int i = 0; i < letters; i++) {
        for (int j = 0; j < sounds; j++) {
          if (Math.abs((double) j / sounds - (double) i / letters) < NEAR) {
            counts[entry.letters()[i]][entry.sounds()[j]]++;
          }
        }
      }
    }
    price(counts, PAIR_AT_FIRST);
    for (double[] row : costs) {
      row[0] = SILENT_AT_FIRST;
    }
  }

  private void learn(List<Entry> entries) {
    double[][] counts = new double[LETTERS][CHUNKS];
    for (Entry entry : entries) {
      int[] chunks = align(entry);
      if (chunks != null) {
        for (int i = 0; i < chunks.length; i++) {
          counts[entry.letters()[i]][chunks[i]]++;
        }
      }
    }
    price(counts, UNSEEN);
  }

  private void price(double[][] counts, double unseen) {
    for (int letter = 0; letter < LETTERS; letter++) {
      double total = Arrays.stream(counts[letter]).sum();
      for (int chunk = 0; chunk < CHUNKS; chunk++) {
        double count = counts[letter][chunk];
        costs[letter][chunk] = count == 0 ? unseen : -StrictMath.log(count / total);
      }
    }
  }

  /** The chunk that each letter makes; null where the word has too many sounds for its letters. */
  int @Nullable [] align(Entry entry) {
    int letters = entry.letters().length;
    int sounds = entry.sounds().length;
    if (sounds > 2 * letters) {
      return null;
    }
    makeRoom(letters, sounds);
    best[0][0] = 0;
    for (int i = 0; i < letters; i++) {
      for (int j = 0; j <= sounds; j++) {
        for (int n = 0; n <= 2 && j + n <= sounds && best[i][j] < Double.POSITIVE_INFINITY; n++) {
          double cost = best[i][j] + costs[entry.letters()[i]][chunk(entry.sounds(), j, n)];
          if (cost < best[i + 1][j + n]) {
            best[i + 1][j + n] = cost;
            taken[i + 1][j + n] = (byte) n;
          }
        }
      }
    }
    int[] chunks = new int[letters];
    for (int i = letters, j = sounds; i > 0; i--) {
      int n = taken[i][j];
      j -= n;
      chunks[i - 1] = chunk(entry.sounds(), j, n);
    }
    return chunks;
  }

  /** The tables of a search are used again: a million searches would fill the heap. */
  private void makeRoom(int letters, int sounds) {
    if (best.length <= letters || best[0].length <= sounds) {
      int rows = Math.max(best.length, letters + 1);
      int columns = Math.max(best.length == 0 ? 0 : best[0].length, sounds + 1);
      best = new double[rows][columns];
      taken = new byte[rows][columns];
    }
    for (int i = 0; i <= letters; i++) {
      Arrays.fill(best[i], 0, sounds + 1, Double.POSITIVE_INFINITY);
    }
  }

  private static int chunk(int[] sounds, int at, int count) {
    return switch (count) {
      case 0 -> 0;
      case 1 -> sounds[at];
      default -> sounds[at] * SOUNDS + sounds[at + 1];
    };
  }
}
