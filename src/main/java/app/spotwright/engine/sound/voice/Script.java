package app.spotwright.engine.sound.voice;

import java.util.ArrayList;
import java.util.List;

/**
 * What the network is to say in one call: symbols, and for each the written word that it belongs
 * to.
 *
 * @param symbols phonemes, spaces and marks
 * @param owners for each symbol the index of its written word; −1 for spaces and marks
 */
record Script(String symbols, List<Integer> owners) {
  /** What the network takes in a call. */
  static final int LONGEST = 510;

  Script {
    owners = List.copyOf(owners);
  }

  /** Marks that end the last sentence of a part. */
  boolean endsSentence() {
    return !symbols.isEmpty() && ".!?…".indexOf(symbols.charAt(symbols.length() - 1)) >= 0;
  }

  /** Collects symbols. */
  static final class Builder {
    private final StringBuilder symbols = new StringBuilder();
    private final List<Integer> owners = new ArrayList<>();

    int length() {
      return symbols.length();
    }

    void word(String phonemes, int owner) {
      if (!symbols.isEmpty()) {
        add(' ', -1);
      }
      for (char symbol : phonemes.toCharArray()) {
        if (Symbols.known(symbol)) {
          add(symbol, owner);
        }
      }
    }

    /** A mark behind the last word; of two the stronger one stays. */
    void mark(char mark) {
      if (symbols.isEmpty()) {
        return;
      }
      char last = symbols.charAt(symbols.length() - 1);
      if (",;:—".indexOf(last) >= 0) {
        symbols.setCharAt(symbols.length() - 1, mark == ',' ? last : mark);
      } else if (".!?…".indexOf(last) < 0) {
        add(mark, -1);
      }
    }

    void append(Script script) {
      if (!symbols.isEmpty()) {
        add(' ', -1);
      }
      symbols.append(script.symbols());
      owners.addAll(script.owners());
    }

    private void add(char symbol, int owner) {
      symbols.append(symbol);
      owners.add(owner);
    }

    Script take() {
      Script script = new Script(symbols.toString(), owners);
      symbols.setLength(0);
      owners.clear();
      return script;
    }
  }
}
