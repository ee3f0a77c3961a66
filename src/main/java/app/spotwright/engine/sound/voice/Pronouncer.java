package app.spotwright.engine.sound.voice;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * American pronunciation of words: the user's own, weak forms, words with two readings, the
 * dictionary, its relatives, and where nobody knows, a guess from the spelling. Thread-safe.
 */
final class Pronouncer implements Pronunciation {
  private static final Map<String, String[]> WEAK = Table.byHead("weak-forms.txt");
  private static final Map<String, String[]> DOUBLE = Table.byHead("homographs.txt");
  private static final Map<String, String[]> EXTRA = Table.byHead("words.txt");
  private static final Map<String, String[]> LETTERS = Table.byHead("letters.txt");
  private static final Set<String> BEFORE_VERBS =
      Set.of(
          "to", "you", "we", "i", "they", "can", "will", "could", "would", "just", "please",
          "don't", "never", "always", "let's", "and");
  private static final Set<String> LIVE_SHOWS =
      Set.of(
          "music", "show", "shows", "stream", "event", "events", "sports", "concert", "concerts");
  private static final Set<String> DEGREES =
      Set.of("so", "very", "too", "get", "gets", "stay", "as", "up", "come", "shaves", "shave");

  private final UserLexicon own;
  private final Lexicon lexicon;
  private final Supplier<Spelling> spelling;
  private final Stems stems = new Stems(this::lookUp);

  /**
   * A pronouncer.
   *
   * @param own the user's wishes
   * @param spelling asked only when a word has to be guessed
   */
  Pronouncer(Lexicon lexicon, UserLexicon own, Supplier<Spelling> spelling) {
    this.lexicon = lexicon;
    this.own = own;
    this.spelling = spelling;
  }

  boolean knows(String word) {
    return lookUp(word.toLowerCase(java.util.Locale.ROOT)) != null;
  }

  private @Nullable String lookUp(String word) {
    String mine = own.phonemes(word);
    if (mine != null) {
      return mine;
    }
    String[] extra = EXTRA.get(word);
    return extra != null ? extra[1] : lexicon.find(word);
  }

  @Override
  public String word(String before, String word, String after) {
    String mine = own.phonemes(word);
    if (mine != null) {
      return mine;
    }
    String weak = weak(word, after);
    return weak != null ? weak : strong(before, word, after);
  }

  private @Nullable String weak(String word, String after) {
    boolean vowel = !after.isEmpty() && Phonemes.startsWithVowel(strong("", after, ""));
    if (word.equals("the")) {
      return vowel ? "ði" : "ðə";
    }
    if (word.equals("a")) {
      return "ɐ";
    }
    if (after.isEmpty()) {
      return null;
    }
    if (word.equals("to")) {
      return vowel ? "tʊ" : "tə";
    }
    String[] weak = WEAK.get(word);
    return weak == null ? null : weak[1];
  }

  private String strong(String before, String word, String after) {
    String[] two = DOUBLE.get(word);
    if (two != null) {
      return verb(before, word, after, two[3].equals("imperative")) ? two[2] : two[1];
    }
    String known = lookUp(word);
    if (known == null) {
      known = stems.derive(word);
    }
    if (known == null && word.endsWith("'s")) {
      known = Phonemes.plural(guess(word.substring(0, word.length() - 2)));
    }
    if (known == null) {
      known = guess(word);
    }
    return Phonemes.american(Phonemes.stressed(known));
  }

  private static boolean verb(String before, String word, String after, boolean imperative) {
    boolean start = before.isEmpty() && !after.isEmpty() && imperative;
    return switch (word) {
      case "live" ->
          !LIVE_SHOWS.contains(after) && !Set.of("go", "goes", "went", "watch").contains(before);
      case "close" -> !after.equals("to") && !DEGREES.contains(before);
      case "wind" -> after.equals("down") || after.equals("up");
      default -> BEFORE_VERBS.contains(before) && !before.equals("and") || start;
    };
  }

  private String guess(String word) {
    StringBuilder out = new StringBuilder();
    for (String part : word.split("[^a-z]+")) {
      if (!part.isEmpty()) {
        String guess = spelling.get().guess(part);
        out.append(guess.isEmpty() ? letters(part) : guess);
      }
    }
    return out.toString();
  }

  @Override
  public String letters(String letters) {
    boolean plural = letters.endsWith("'s") || letters.endsWith("'S");
    String plain = plural ? letters.substring(0, letters.length() - 2) : letters;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      String[] name = LETTERS.get(plain.substring(i, i + 1).toLowerCase(java.util.Locale.ROOT));
      if (name != null) {
        out.append(i + 1 < plain.length() ? name[1].replace('ˈ', 'ˌ') : name[1]);
      }
    }
    return plural && !out.isEmpty() ? Phonemes.plural(out.toString()) : out.toString();
  }
}
