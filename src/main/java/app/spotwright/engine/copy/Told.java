package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Remembers what an ad has said, so that nothing is said twice. */
final class Told {
  private static final double SAME = 0.6;
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "and", "or", "of", "in", "on", "for", "to", "with", "is", "are", "it",
          "its", "s", "your", "you", "our", "we", "that", "this", "at", "from", "by");

  private final Set<String> names;
  private final Set<String> openings = new HashSet<>();
  private final Set<String> sentences = new HashSet<>();
  private final List<Set<String>> headlines = new ArrayList<>();

  /**
   * @param product its names may be in many headlines
   */
  Told(Product product) {
    names =
        new HashSet<>(List.of(Grammar.words(product.brand() + " " + product.what()).split(" ")));
  }

  boolean fresh(String text) {
    for (String sentence : split(text)) {
      if (sentences.contains(Grammar.words(sentence))) {
        return false;
      }
    }
    return true;
  }

  /** Like {@link #fresh}, and not nearly the words of another headline either. */
  boolean freshHeadline(String text) {
    if (!fresh(text) || sentences.contains(Grammar.words(text))) {
      return false;
    }
    Set<String> words = content(text);
    return headlines.stream().noneMatch(other -> alike(words, other));
  }

  /** True if a sentence of the ad has started with the same two words. */
  boolean opened(String text) {
    return openings.contains(opening(text));
  }

  private static String opening(String text) {
    String[] words = Grammar.words(text).split(" ");
    return words.length < 2 ? words[0] : words[0] + " " + words[1];
  }

  void say(String text) {
    split(text).forEach(s -> openings.add(opening(s)));
    split(text).forEach(s -> sentences.add(Grammar.words(s)));
    sentences.add(Grammar.words(text));
  }

  void show(String headline) {
    say(headline);
    headlines.add(content(headline));
  }

  static List<String> split(String text) {
    return text.isBlank()
        ? List.of()
        : List.of(text.strip().split("(?<=[.!?])(?<!\\b(?:Dr|Mr|Mrs|Ms|St)\\.)\\s+"));
  }

  private Set<String> content(String text) {
    var words = new TreeSet<>(List.of(Grammar.words(text).split(" ")));
    words.removeAll(SMALL);
    words.removeAll(names);
    return words;
  }

  private static boolean alike(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    var both = new TreeSet<>(a);
    both.retainAll(b);
    return both.size() > SAME * Math.min(a.size(), b.size()) && both.size() > 1;
  }
}
