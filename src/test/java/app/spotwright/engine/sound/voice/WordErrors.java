package app.spotwright.engine.sound.voice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How many words of a line were heard wrongly: the fewest that have to be changed, left out or put
 * in. Names do not count; neither does how something is written that sounds the same in one of two
 * dictionaries ("cent" for "scent", "handmaid" for "handmade", "every day" for "everyday", "250"
 * for "two hundred fifty").
 */
public final class WordErrors {
  /** A name may be heard as that many words. */
  private static final int NAME = 3;

  private final Lexicon lexicon;

  /**
   * A judge.
   *
   * @param voice folder of the neural voice, for its dictionary
   */
  public WordErrors(Path voice) throws IOException {
    lexicon = Lexicon.read(voice.resolve("en-us.txt"));
  }

  /**
   * The count of one line.
   *
   * @param words that count
   * @param wrong of them
   */
  public record Count(int words, int wrong) {
    /** Both together. */
    public Count plus(Count other) {
      return new Count(words + other.words, wrong + other.wrong);
    }

    /** Wrong ones of all, 0 to 1. */
    public double rate() {
      return words == 0 ? 0 : (double) wrong / words;
    }
  }

  /** Compares what was to be said with what was heard. */
  public Count of(String line, String heard, String name) {
    List<String> said = words(line);
    List<String> ears = words(heard);
    boolean[] named = named(said, name);
    int[][] cost = new int[said.size() + 1][ears.size() + 1];
    for (int[] row : cost) {
      Arrays.fill(row, Integer.MAX_VALUE / 2);
    }
    cost[0][0] = 0;
    for (int i = 0; i <= said.size(); i++) {
      for (int j = 0; j <= ears.size(); j++) {
        step(said, ears, named, cost, i, j);
      }
    }
    int counted = (int) IntStream.range(0, said.size()).filter(i -> !named[i]).count();
    return new Count(counted, Math.min(counted, cost[said.size()][ears.size()]));
  }

  /** Which words are the name, whole and in this order, whatever it begins or ends with. */
  private static boolean[] named(List<String> said, String name) {
    boolean[] named = new boolean[said.size()];
    String first = name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    String capital = first + name.substring(name.offsetByCodePoints(0, 1));
    for (String form : List.of(name, name + "'s", capital, capital + "'s")) {
      List<String> words = words(form);
      for (int i = 0; i + words.size() <= said.size(); i++) {
        if (said.subList(i, i + words.size()).equals(words)) {
          Arrays.fill(named, i, i + words.size(), true);
        }
      }
    }
    return named;
  }

  private void step(
      List<String> said, List<String> ears, boolean[] named, int[][] cost, int i, int j) {
    int here = cost[i][j];
    if (i < said.size() && named[i]) {
      for (int n = 0; n <= NAME && j + n <= ears.size(); n++) {
        lower(cost, i + 1, j + n, here);
      }
    }
    if (i < said.size()) {
      lower(cost, i + 1, j, here + 1);
    }
    if (j < ears.size()) {
      lower(cost, i, j + 1, here + 1);
    }
    for (int n = 1; n <= 2 && i + n <= said.size(); n++) {
      for (int m = 1; m <= 2 && j + m <= ears.size(); m++) {
        if (same(said.subList(i, i + n), ears.subList(j, j + m))) {
          lower(cost, i + n, j + m, here);
        }
      }
    }
    if (i < said.size() && j < ears.size()) {
      lower(cost, i + 1, j + 1, here + 1);
    }
  }

  private static void lower(int[][] cost, int i, int j, int to) {
    cost[i][j] = Math.min(cost[i][j], to);
  }

  private boolean same(List<String> said, List<String> heard) {
    String one = String.join("", said);
    String other = String.join("", heard);
    return one.equals(other)
        || sound(said, lexicon).equals(sound(heard, lexicon))
        || sound(said, Accent.AMERICAN.taught()).equals(sound(heard, Accent.AMERICAN.taught()));
  }

  private static String sound(List<String> words, Lexicon dictionary) {
    StringBuilder sound = new StringBuilder();
    for (String word : words) {
      String known = dictionary.find(word);
      sound.append(known == null ? word : known.replaceAll("[ˈˌ]", ""));
    }
    return sound.toString();
  }

  /** Lower case, numbers in words, no marks; letters that are spelled are words of their own. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : PlainVoice.readOut(text).split("\\s+")) {
      String plain = word.replaceAll("[^\\p{L}\\p{N}']", "");
      boolean spelled = plain.length() > 1 && Letters.capitals(plain);
      for (String part : spelled ? plain.split("") : new String[] {plain}) {
        String low = part.toLowerCase(Locale.ROOT).replaceAll("^'+|'+$", "");
        if (!low.isEmpty()) {
          words.add(low);
        }
      }
    }
    return words;
  }
}
