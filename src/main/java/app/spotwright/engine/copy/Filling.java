package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A phrase and what goes into it; not filled yet, since most fillings are never read.
 *
 * @param phrase the pattern
 * @param first the fact in its first place, if it has one
 * @param second the fact in its second place, if it has one
 * @param good what the first fact is good for, if the pattern says that
 */
record Filling(Phrase phrase, @Nullable Fact first, @Nullable Fact second, @Nullable Phrase good) {
  private static final List<String> FIRST =
      List.of(
          "it-does",
          "name-does",
          "this-does",
          "brand-does",
          "also-does",
          "np",
          "np-mean",
          "bare",
          "tag",
          "noun",
          "adj");
  private static final List<String> SECOND =
      List.of("it-does2", "and-does", "np2", "bare2", "tag2", "noun2", "adj2");

  private static final Pattern PLAIN =
      Pattern.compile(
          "\\s*(?:\\{brand}: )?\\{(?:it-does|name-does|this-does|bare|(tag|noun|adj)(?:}(?:,| and) \\{\\1"
              + "2)?)}\\.?");

  /** Every phrase with every fact, pair of facts and benefit that it asks for. */
  static List<Filling> of(List<Phrase> phrases, FactPool pool, int mostFacts) {
    var out = new ArrayList<Filling>();
    for (Phrase phrase : phrases) {
      boolean good = phrase.asks("so");
      boolean first = FIRST.stream().anyMatch(phrase::asks);
      boolean second = SECOND.stream().anyMatch(phrase::asks);
      int needs = second ? 2 : first ? 1 : 0;
      if (needs > mostFacts || (good && !first)) {
        continue;
      }
      for (Fact fact : pool.orNone(first)) {
        for (Fact other : pool.orNone(second)) {
          if (!second || fact != other) {
            out.addAll(with(phrase, fact, other, good && fact != null ? pool.goods(fact) : null));
          }
        }
      }
    }
    return out;
  }

  /** A phrase that needs no fact. */
  static Filling of(Phrase phrase) {
    return new Filling(phrase, null, null, null);
  }

  /** Every phrase that asks for a benefit and for no fact, with every benefit. */
  static List<Filling> ofGoods(List<Phrase> phrases, List<Phrase> goods) {
    return phrases.stream().flatMap(p -> with(p, null, null, goods).stream()).toList();
  }

  private static List<Filling> with(
      Phrase phrase, @Nullable Fact first, @Nullable Fact second, @Nullable List<Phrase> goods) {
    if (goods == null) {
      return List.of(new Filling(phrase, first, second, null));
    }
    return goods.stream().map(good -> new Filling(phrase, first, second, good)).toList();
  }

  /** The facts that it tells. */
  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    if (first != null) {
      facts.add(first);
    }
    if (second != null) {
      facts.add(second);
    }
    return facts;
  }

  /** True for a fact in nothing but its own words: it may be said in every ad. */
  boolean plain() {
    return phrase.narration().stripLeading().startsWith("{")
        && PLAIN.matcher(phrase.narration()).matches();
  }

  /** The same for the same words. */
  long hash() {
    long h = phrase.narration().hashCode();
    h = h * 31 + (first == null ? 0 : first.text().hashCode());
    h = h * 31 + (second == null ? 0 : second.text().hashCode());
    h = h * 31 + (good == null ? 0 : good.narration().hashCode());
    return mixed(h);
  }

  /** Scatters neighbouring numbers (Stafford's variant 13 of the 64-bit finaliser). */
  static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
