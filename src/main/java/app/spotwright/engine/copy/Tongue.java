package app.spotwright.engine.copy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells whether a brief can be written on in English: by its script and its small words. */
final class Tongue {
  private static final double FOREIGN_SCRIPT = 0.3;

  /** So many small words of a language are no accident. */
  private static final int EVIDENT = 3;

  /** Languages that share a line in the list. */
  private static final Set<String> NORDIC = Set.of("nordic", "sv", "da", "no", "nb", "nn");

  private static final Tongue KNOWN = new Tongue(Copybook.languages());

  private final Map<String, Set<String>> smallWords = new TreeMap<>();

  private Tongue(Map<String, String> languages) {
    languages.forEach((name, words) -> smallWords.put(name, Set.of(words.split(" "))));
  }

  static boolean isEnglish(CopyBrief brief) {
    String language = brief.locale().getLanguage();
    if (!language.isEmpty() && !language.equals("en")) {
      return false;
    }
    String text = brief.text().toLowerCase(Locale.ROOT);
    return latin(text) && KNOWN.english(List.of(text.split("[^\\p{L}']+")));
  }

  /** The language whose small words a text has most of; empty if that is none. */
  static String guess(String text) {
    List<String> words = words(text);
    return KNOWN.smallWords.keySet().stream()
        .filter(name -> KNOWN.count(words, name) > 0)
        .max(Comparator.comparingLong(name -> KNOWN.count(words, name)))
        .orElse("");
  }

  /** See {@link BriefLanguage#suits}. */
  static boolean suits(String language, String text) {
    List<String> words = words(text);
    String name = NORDIC.contains(language) ? "nordic" : language;
    long other =
        KNOWN.smallWords.keySet().stream()
            .filter(known -> !known.equals(name))
            .mapToLong(known -> KNOWN.count(words, known))
            .max()
            .orElse(0);
    if (!KNOWN.smallWords.containsKey(name)) {
      return other < EVIDENT;
    }
    long own = KNOWN.count(words, name);
    return latin(text) && (other <= own || other < 2);
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+"));
  }

  private static boolean latin(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return letters - latin <= FOREIGN_SCRIPT * letters;
  }

  private boolean english(List<String> words) {
    long english = count(words, "en");
    long other =
        smallWords.keySet().stream()
            .filter(name -> !name.equals("en"))
            .mapToLong(name -> count(words, name))
            .max()
            .orElse(0);
    return other <= english || (other < 2 && english > 0);
  }

  private long count(List<String> words, String language) {
    Set<String> small = smallWords.getOrDefault(language, Set.of());
    return words.stream().filter(small::contains).count();
  }
}
