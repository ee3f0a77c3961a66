package app.spotwright.engine.sound.voice;

import java.util.List;

/**
 * One word of the written line and how it is read.
 *
 * @param written with its punctuation
 * @param pieces empty where it is not spoken (an emoji, a lone dash)
 */
record ReadWord(String written, List<Piece> pieces) {
  ReadWord {
    pieces = List.copyOf(pieces);
  }
}
