package app.spotwright.engine.sound.voice;

import java.util.ArrayList;
import java.util.List;

/** Turns words that are read into scripts of a good length for the network. */
final class ScriptWriter {
  /**
   * Short sentences share a call up to this length: the network speaks a line of three words better
   * in company.
   */
  private static final int GOOD = 200;

  /** A sentence longer than this is broken at a comma or between words. */
  private static final int LONG = 380;

  private final Pronouncer pronouncer;

  ScriptWriter(Pronouncer pronouncer) {
    this.pronouncer = pronouncer;
  }

  private record Unit(Piece piece, int owner) {}

  List<Script> write(List<ReadWord> words) {
    List<Unit> units = units(words);
    List<Script> sentences = new ArrayList<>();
    Script.Builder builder = new Script.Builder();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      switch (unit.piece()) {
        case Piece.Say say -> builder.word(sound(units, i, say), unit.owner());
        case Piece.Spell spell -> builder.word(pronouncer.letters(spell.letters()), unit.owner());
        case Piece.Pause pause -> {
          builder.mark(pause.mark());
          if (builder.length() > 0 && (pause.endsSentence() || builder.length() > GOOD)) {
            sentences.add(builder.take());
          }
        }
      }
      if (builder.length() > LONG) {
        sentences.add(builder.take());
      }
    }
    if (builder.length() > 0) {
      builder.mark('.');
      sentences.add(builder.take());
    }
    return pack(sentences);
  }

  /** A word that matters is said in full, whatever stands after it, and its vowel is drawn out. */
  private String sound(List<Unit> units, int at, Piece.Say say) {
    if (say.stressed()) {
      return Phonemes.emphasised(pronouncer.word(said(units, at - 1), say.word(), ""));
    }
    return opens(units, at)
        ? pronouncer.opening(say.word(), said(units, at + 1))
        : pronouncer.word(said(units, at - 1), say.word(), said(units, at + 1));
  }

  private static boolean opens(List<Unit> units, int at) {
    return at == 0
        || units.get(at - 1).piece() instanceof Piece.Pause pause && pause.endsSentence();
  }

  private static List<Unit> units(List<ReadWord> words) {
    List<Unit> units = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (Piece piece : words.get(at).pieces()) {
        boolean more =
            piece instanceof Piece.Spell
                && !units.isEmpty()
                && units.getLast().owner() == at
                && units.getLast().piece() instanceof Piece.Spell;
        if (more
            && piece instanceof Piece.Spell(String letters)
            && units.getLast().piece() instanceof Piece.Spell(String earlier)) {
          units.set(units.size() - 1, new Unit(new Piece.Spell(earlier + letters), at));
        } else {
          units.add(new Unit(piece, at));
        }
      }
    }
    return units;
  }

  private static String said(List<Unit> units, int at) {
    return at >= 0
            && at < units.size()
            && units.get(at).piece() instanceof Piece.Say(String word, _)
        ? word
        : "";
  }

  private static List<Script> pack(List<Script> sentences) {
    List<Script> packed = new ArrayList<>();
    Script.Builder builder = new Script.Builder();
    for (Script sentence : sentences) {
      if (builder.length() > 0 && builder.length() + sentence.symbols().length() > GOOD) {
        packed.add(builder.take());
      }
      builder.append(sentence);
    }
    if (builder.length() > 0) {
      packed.add(builder.take());
    }
    return packed;
  }
}
