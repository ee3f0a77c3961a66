package app.spotwright.engine.sound.voice;

/**
 * The two ways of speaking English that the network was taught, each with the dictionary that it
 * was taught with and with its habits.
 */
enum Accent {
  AMERICAN("american.txt.gz", 'ᵻ'),
  BRITISH("british.txt.gz", 'ɪ');

  private static final String HISSING = "szʃʒʧʤ";
  private static final String VOICELESS = "ptkfθ";

  private final Lazy<Lexicon> taught;
  private final char between;

  Accent(String dictionary, char between) {
    this.taught = new Lazy<>(() -> Lexicon.bundled(dictionary));
    this.between = between;
  }

  /** Its dictionary, in the network's own phonemes; read when first needed. */
  Lexicon taught() {
    return taught.get();
  }

  /** Plural, possessive or third person. */
  String plural(String stem) {
    char last = stem.charAt(stem.length() - 1);
    if (HISSING.indexOf(last) >= 0) {
      return stem + between + "z";
    }
    return stem + (VOICELESS.indexOf(last) >= 0 ? "s" : "z");
  }

  String past(String stem) {
    char last = stem.charAt(stem.length() - 1);
    if (last == 't' || last == 'd') {
      return stem + between + "d";
    }
    return stem + (VOICELESS.indexOf(last) >= 0 || "sʃʧ".indexOf(last) >= 0 ? "t" : "d");
  }

  /** What was put together or comes from another dictionary, as this accent says it. */
  String settled(String phonemes) {
    String stressed = Phonemes.stressed(phonemes);
    return this == AMERICAN ? Phonemes.american(stressed) : stressed;
  }

  /** Picks the reading of this accent out of a table's row that has the American one first. */
  String reading(String[] row, int american, int readings) {
    return row[american + ordinal() * readings];
  }
}
