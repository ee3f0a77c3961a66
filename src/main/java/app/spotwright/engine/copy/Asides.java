package app.spotwright.engine.copy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What long scenes say besides: for whom and for what it is, each once in an ad, and what else the
 * facts that were told are good for.
 */
final class Asides {
  /** Whom or what an ad is for; each is told once. */
  private enum About {
    PEOPLE,
    OCCASION
  }

  private final Facts facts;
  private final Voice voice;
  private final Pen pen;
  private final FactPool pool;
  private final Predicate<Filling> unused;
  private final Set<About> told = EnumSet.noneOf(About.class);

  /**
   * @param unused whether no scene has said what a fact is good for
   */
  Asides(Facts facts, Voice voice, Pen pen, FactPool pool, Predicate<Filling> unused) {
    this.facts = facts;
    this.voice = voice;
    this.pen = pen;
    this.pool = pool;
    this.unused = unused;
  }

  /** Notes for whom and for what it is, if this says so. */
  void heard(String text) {
    if (says(text, facts.people())) {
      told.add(About.PEOPLE);
    }
    if (says(text, facts.occasion())) {
      told.add(About.OCCASION);
    }
  }

  /**
   * Another sentence for a scene; none if there is nothing left to say.
   *
   * @param budget words that there is time for
   * @param kept how many of the goods have to be left for scenes that have nothing else
   */
  Optional<Draft> next(int budget, int kept) {
    Optional<Draft> found =
        about(About.PEOPLE, "people", budget).or(() -> about(About.OCCASION, "occasion", budget));
    return found.or(() -> good(budget, kept));
  }

  private Optional<Draft> about(About what, String key, int budget) {
    boolean fits = what == About.PEOPLE ? !facts.people().isEmpty() : voice.timely();
    return fits && !told.contains(what)
        ? pen.dealt(budget, voice.named("aside", key))
        : Optional.empty();
  }

  private Optional<Draft> good(int budget, int kept) {
    List<Phrase> goods = goods(f -> !pool.left().contains(f));
    long left = goods.stream().filter(g -> unused.test(new Filling(g, null, null, g))).count();
    return left <= kept
        ? Optional.empty()
        : pen.best(
            pen.shelved(Filling.ofGoods(voice.role("again"), goods)), unused, budget, d -> 0);
  }

  /** What the product and its facts are good for. */
  List<Phrase> goods(Predicate<Fact> of) {
    var goods = new ArrayList<>(voice.themes(facts.product().what(), "so"));
    facts.features().stream().filter(of).forEach(f -> goods.addAll(pool.goods(f)));
    return goods.stream().distinct().toList();
  }

  private static boolean says(String text, String part) {
    return !part.isEmpty() && Grammar.words(text).contains(Grammar.words(part));
  }
}
