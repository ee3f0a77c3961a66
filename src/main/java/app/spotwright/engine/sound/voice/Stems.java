package app.spotwright.engine.sound.voice;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pronounces words that the dictionary lacks from words that it has. Immutable. */
final class Stems {
  private static final int SHORTEST_PART = 4;

  private static final List<String[]> SUFFIXES = Table.rows("suffixes.txt");
  private static final List<String[]> PREFIXES = Table.rows("prefixes.txt");

  private static final List<String[]> BRITISH =
      List.of(
          new String[] {"isation", "ization"},
          new String[] {"ising", "izing"},
          new String[] {"ised", "ized"},
          new String[] {"iser", "izer"},
          new String[] {"ise", "ize"},
          new String[] {"our", "or"},
          new String[] {"tre", "ter"},
          new String[] {"lling", "ling"},
          new String[] {"lled", "led"},
          new String[] {"aemi", "emi"});

  /** Short words that names are put together with. */
  private static final Set<String> SHORT_PARTS =
      Set.of(
          "pro", "max", "fit", "box", "cup", "fix", "pay", "car", "bar", "pet", "pad", "pod", "kit",
          "lab", "cut", "dry", "mix", "day", "bag", "bed", "eye", "ice", "sun", "sky", "sea", "air",
          "hot", "jet", "tea", "bio", "vita", "up", "go", "my", "top", "big", "new", "one", "all",
          "art", "oil");

  private final Accent accent;
  private final Function<String, @Nullable String> known;

  Stems(Accent accent, Function<String, @Nullable String> known) {
    this.accent = accent;
    this.known = known;
  }

  /** Phonemes, or null if no known word hides in it. */
  @Nullable String derive(String word) {
    String ending = ending(word);
    if (ending != null) {
      return ending;
    }
    for (String[] pair : BRITISH) {
      if (word.contains(pair[0])) {
        String american = word.replace(pair[0], pair[1]);
        String found = known.apply(american);
        if (found != null) {
          return found;
        }
      }
    }
    for (String[] prefix : PREFIXES) {
      if (word.startsWith(prefix[0]) && word.length() > prefix[0].length() + 2) {
        String stem = known.apply(word.substring(prefix[0].length()));
        if (stem != null) {
          return Phonemes.prefixed(accent.reading(prefix, 1, 1), stem);
        }
      }
    }
    return compound(word);
  }

  private @Nullable String ending(String word) {
    if (word.endsWith("'s")) {
      return map(known.apply(cut(word, 2)), accent::plural);
    }
    if (word.endsWith("'")) {
      return known.apply(cut(word, 1));
    }
    if (word.length() < 4) {
      return null;
    }
    if (word.endsWith("ies")) {
      return map(known.apply(cut(word, 3) + "y"), accent::plural);
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      String stem = known.apply(cut(word, 1));
      return map(
          stem == null && word.endsWith("es") ? known.apply(cut(word, 2)) : stem, accent::plural);
    }
    if (word.endsWith("ied")) {
      return map(known.apply(cut(word, 3) + "y"), accent::past);
    }
    if (word.endsWith("ed")) {
      return map(verb(cut(word, 2)), accent::past);
    }
    if (word.endsWith("ing")) {
      return map(verb(cut(word, 3)), stem -> stem + "ɪŋ");
    }
    return suffix(word);
  }

  private @Nullable String suffix(String word) {
    for (String[] suffix : SUFFIXES) {
      String written = suffix[0];
      if (word.endsWith(written) && word.length() > written.length() + 2) {
        String rest = cut(word, written.length());
        String stem =
            written.equals("ly") || written.equals("ness") ? known.apply(rest) : verb(rest);
        if (stem == null && rest.endsWith("i")) {
          stem = known.apply(cut(rest, 1) + "y");
        }
        if (stem != null) {
          return stem + accent.reading(suffix, 1, 1);
        }
      }
    }
    return null;
  }

  /** "mak" of making, "shopp" of shopping, "feel" of feeling. */
  private @Nullable String verb(String rest) {
    if (rest.length() < 2) {
      return null;
    }
    char last = rest.charAt(rest.length() - 1);
    boolean twice = last == rest.charAt(rest.length() - 2);
    String single = twice ? known.apply(cut(rest, 1)) : null;
    String plain = single == null ? known.apply(rest) : single;
    String silent = "aeiou".indexOf(last) < 0 ? known.apply(rest + "e") : null;
    boolean magic =
        silent != null
            && rest.length() > 2
            && "aeiou".indexOf(rest.charAt(rest.length() - 2)) >= 0
            && "aeiou".indexOf(rest.charAt(rest.length() - 3)) < 0;
    return magic || plain == null ? silent : plain;
  }

  private @Nullable String compound(String word) {
    for (int at = word.length() - 2; at >= 2; at--) {
      String first = word.substring(0, at);
      String second = word.substring(at);
      if (part(first) && part(second)) {
        String left = known.apply(first);
        String right = known.apply(second);
        if (left != null && right != null) {
          return Phonemes.compound(left, right);
        }
      }
    }
    return null;
  }

  private static boolean part(String word) {
    return word.length() >= SHORTEST_PART || SHORT_PARTS.contains(word);
  }

  private static @Nullable String map(@Nullable String stem, Function<String, String> change) {
    return stem == null || stem.isEmpty() ? null : change.apply(stem);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
