package app.spotwright.engine.sound.voice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the user wants names to be said. An entry says a word in other words, as it sounds ({@code
 * Nuuk: nook}), or in Kokoro's phonemes between slashes ({@code Nuuk: /nˈuk/}). Immutable.
 */
public final class UserLexicon {
  /** No wishes. */
  public static final UserLexicon NONE = new UserLexicon(Map.of());

  private static final int LONGEST = 100;

  private final Map<String, String> phonemes = new HashMap<>();
  private final Map<String, String> respelled = new HashMap<>();
  private final String fingerprint;

  /**
   * A lexicon.
   *
   * @param entries word, in any case, to how it is said
   * @throws IllegalArgumentException if an entry can be of no use; the message names it, says why
   *     and what is possible
   */
  public UserLexicon(Map<String, String> entries) {
    entries.forEach(this::enter);
    fingerprint =
        entries.isEmpty()
            ? ""
            : "-words%08x".formatted(new TreeMap<>(entries).toString().hashCode());
  }

  private void enter(String written, String said) {
    String word = key(written);
    String sound = said.strip();
    if (word.isEmpty() || word.matches(".*\\s.*") || sound.length() > LONGEST) {
      throw new IllegalArgumentException(
          "'%s: %s' must be one word and how it is said in at most %d characters"
              .formatted(written, said, LONGEST));
    }
    if (sound.length() > 2 && sound.startsWith("/") && sound.endsWith("/")) {
      String symbols = sound.substring(1, sound.length() - 1);
      symbols
          .chars()
          .filter(symbol -> !Symbols.known((char) symbol))
          .findFirst()
          .ifPresent(symbol -> {
            throw new IllegalArgumentException(
                "'%s: %s' has '%c', which is none of the voice's phonemes; leave the slashes out to"
                        .formatted(written, said, (char) symbol)
                    + " say it in other words");
          });
      phonemes.put(word, symbols);
    } else if (sound.matches("[\\p{L}][\\p{L}' -]*")) {
      respelled.put(word, sound.toLowerCase(Locale.ROOT).replace('-', ' '));
    } else {
      throw new IllegalArgumentException(
          "'%s: %s' must say the word in other words (letters only), or in phonemes between slashes"
              .formatted(written, said));
    }
  }

  private static String key(String written) {
    return Letters.plain(written.strip()).toLowerCase(Locale.ROOT);
  }

  /** The words to read instead of a word as written; null if the user has no wish. */
  @Nullable String instead(String written) {
    String word = key(written);
    boolean owner = word.endsWith("'s") || word.endsWith("’s");
    String found = respelled.get(word);
    if (found == null && owner) {
      String stem = respelled.get(word.substring(0, word.length() - 2));
      found = stem == null ? null : stem + "'s";
    }
    return found;
  }

  /** Phonemes of a word in lower case; null if the user has no wish. */
  @Nullable String phonemes(String word, Accent accent) {
    String found = phonemes.get(word);
    if (found == null && word.endsWith("'s")) {
      String stem = phonemes.get(word.substring(0, word.length() - 2));
      found = stem == null || stem.isEmpty() ? null : accent.plural(stem);
    }
    return found;
  }

  /** Differs where another lexicon would be heard; empty for none. */
  public String fingerprint() {
    return fingerprint;
  }
}
