package app.spotwright.engine.sound.voice;

import java.util.Map;
import java.util.stream.Collectors;

/** The 115 symbols that the network reads, as its tokenizer numbers them. */
final class Symbols {
  private static final Map<Character, Integer> IDS =
      Table.rows("symbols.txt").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row[1].charAt(0), row -> Integer.valueOf(row[0])));

  private Symbols() {}

  static boolean known(char symbol) {
    return IDS.containsKey(symbol);
  }

  /**
   * Number of a symbol.
   *
   * @throws IllegalArgumentException if the network does not know it
   */
  static int id(char symbol) {
    Integer id = IDS.get(symbol);
    if (id == null) {
      throw new IllegalArgumentException("U+%04X is no phoneme".formatted((int) symbol));
    }
    return id;
  }
}
