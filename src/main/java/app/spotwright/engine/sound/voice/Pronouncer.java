package app.spotwright.engine.sound.voice;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How words are said in an accent: the user's own wishes, words that go by what follows them, words
 * with two readings, the dictionary that the network was taught with, another one, the relatives of
 * both, and where nobody knows, a guess from the spelling. Thread-safe.
 */
final class Pronouncer {
  private static final Map<String, String[]> DOUBLE = Table.byHead("homographs.txt");
  private static final Map<String, String[]> EXTRA = Table.byHead("words.txt");
  private static final Set<String> BEFORE_VERBS =
      Set.of(
          "to", "you", "we", "i", "they", "can", "will", "could", "would", "just", "please",
          "don't", "never", "always", "let's", "and");
  private static final Set<String> LIVE_SHOWS =
      Set.of(
          "music", "show", "shows", "stream", "event", "events", "sports", "concert", "concerts");
  private static final Set<String> DEGREES =
      Set.of("so", "very", "too", "get", "gets", "stay", "as", "up", "come", "shaves", "shave");

  private final Accent accent;
  private final @Nullable Lexicon more;
  private final UserLexicon own;
  private final Supplier<Spelling> spelling;
  private final Stems stems;

  /**
   * A pronouncer.
   *
   * @param more dictionary for words that the accent's own lacks; null for none
   * @param own the user's wishes
   * @param spelling asked only when a word has to be guessed
   */
  Pronouncer(Accent accent, @Nullable Lexicon more, UserLexicon own, Supplier<Spelling> spelling) {
    this.accent = accent;
    this.more = more;
    this.own = own;
    this.spelling = spelling;
    this.stems = new Stems(accent, this::lookUp);
  }

  boolean knows(String word) {
    return lookUp(word.toLowerCase(java.util.Locale.ROOT)) != null;
  }

  private @Nullable String lookUp(String word) {
    String mine = own.phonemes(word, accent);
    if (mine != null) {
      return mine;
    }
    String taught = taught(word, false);
    String other = taught == null && more != null ? more.find(word) : null;
    return other == null ? taught : accent.settled(other);
  }

  private @Nullable String taught(String word, boolean breakFollows) {
    String[] extra = EXTRA.get(word);
    if (extra != null) {
      return accent.reading(extra, 1, 1);
    }
    return breakFollows ? accent.taught().findLast(word) : accent.taught().find(word);
  }

  /**
   * Phonemes of a word among its neighbours.
   *
   * @param before the word before, empty after a break
   * @param after the word after, empty before a break
   */
  String word(String before, String word, String after) {
    String mine = own.phonemes(word, accent);
    if (mine != null) {
      return mine;
    }
    String linked = linked(word, after);
    return linked != null ? linked : standing(before, word, after);
  }

  /** The first word of a sentence, which is never quite without stress. */
  String opening(String word, String after) {
    String sound = word("", word, after);
    return linked(word, after) == null ? Phonemes.hinted(sound) : sound;
  }

  /** Little words that sound by what is around them; null for all others. */
  private @Nullable String linked(String word, String after) {
    boolean last = after.isEmpty();
    return switch (word) {
      case "the" -> vowelFollows(after) ? "ði" : "ðə";
      case "a" -> "ɐ";
      case "an" -> "ɐn";
      case "i" -> "ˌI";
      case "am" -> last ? null : "ɐm";
      case "in" -> last ? "ˈɪn" : null;
      case "to" -> last ? null : vowelFollows(after) ? "tʊ" : "tə";
      default -> null;
    };
  }

  private boolean vowelFollows(String after) {
    return !after.isEmpty() && Phonemes.startsWithVowel(standing("", after, ""));
  }

  private String standing(String before, String word, String after) {
    String[] two = DOUBLE.get(word);
    if (two != null) {
      boolean verb = verb(before, word, after, two[1].equals("imperative"));
      return accent.reading(two, verb ? 3 : 2, 2);
    }
    String known = taught(word, after.isEmpty());
    if (known == null) {
      known = lookUp(word);
    }
    return known != null ? known : accent.settled(derived(word));
  }

  private String derived(String word) {
    String derived = stems.derive(word);
    if (derived != null) {
      return derived;
    }
    return word.endsWith("'s")
        ? accent.plural(guess(word.substring(0, word.length() - 2)))
        : guess(word);
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

  /** Names of letters, the last one stressed: {@code uv} as "you VEE"; may end in {@code 's}. */
  String letters(String letters) {
    boolean plural = letters.endsWith("'s") || letters.endsWith("'S");
    String plain = plural ? letters.substring(0, letters.length() - 2) : letters;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      String name = accent.taught().find(plain.substring(i, i + 1));
      if (name != null) {
        out.append(i + 1 < plain.length() ? name.replace('ˈ', 'ˌ') : name);
      }
    }
    return plural && !out.isEmpty() ? accent.plural(out.toString()) : out.toString();
  }
}
