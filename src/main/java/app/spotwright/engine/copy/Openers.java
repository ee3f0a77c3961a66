package app.spotwright.engine.copy;

import app.spotwright.media.Framework;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the opening: a promise, or under PAS a bother that the next scene explains. What the
 * brief itself asks opens every ad under PAS, and every other one otherwise.
 */
final class Openers {
  /** How many facts, from the first, an opening may be about. */
  private static final int MAIN = 3;

  private final Facts facts;
  private final Voice voice;
  private final Pen pen;

  Openers(Facts facts, Voice voice, Pen pen) {
    this.facts = facts;
    this.voice = voice;
    this.pen = pen;
  }

  /** What opens the ad; its headline is said, and its narration is said in the scene after it. */
  Draft choose(Framework framework, int budget, int next) {
    return framework == Framework.PAS ? trouble(budget, next) : promise(budget);
  }

  private Draft promise(int budget) {
    if (pen.oddShelf()) { // the brief's own opening, where there is one; patterns on the others
      Optional<Draft> own = pen.dealt(budget, questions());
      if (own.isPresent()) {
        return own.get();
      }
    }
    List<Phrase> exact =
        Stream.of(
                questions(),
                voice.kind("hook"),
                themed("hook"),
                voice.named("hook", "people"),
                voice.timely() ? voice.named("hook", "occasion") : List.<Phrase>of(),
                voice.firm() ? voice.named("hook", "place") : List.<Phrase>of())
            .flatMap(List::stream)
            .toList();
    List<Phrase> general =
        Stream.concat(voice.category("hooks").stream(), voice.category("worries").stream())
            .toList();
    return pen.tiered(budget, List.of(exact, general, voice.role("hook")))
        .orElseGet(() -> fallback(budget));
  }

  private Draft trouble(int budget, int next) {
    Optional<Draft> own = pen.dealt(budget, questions());
    List<Phrase> exact =
        Stream.concat(voice.kind("problem").stream(), themed("problem").stream()).toList();
    Draft bother =
        pen.tiered(
                next,
                Stream.of(exact, voice.category("problems"), voice.role("problem"))
                    .map(tier -> tier.stream().filter(p -> telling(p, budget, next)).toList())
                    .toList())
            .orElseGet(() -> fallback(budget));
    return own.map(d -> new Draft(bother.from(), d.narration(), bother.narration())).orElse(bother);
  }

  /** True if the opening can be said, and the scene after it has something to say and to show. */
  private boolean telling(Phrase phrase, int budget, int next) {
    Draft draft = pen.slots().fill(Filling.of(phrase)).within(next);
    boolean repeats =
        (" " + Grammar.words(draft.narration()) + " ")
            .contains(" " + Grammar.words(draft.headline()) + " ");
    return !draft.headline().isEmpty()
        && !repeats
        && Spoken.words(draft.headline()) <= budget
        && draft.words() <= next
        && !punch(draft).isEmpty();
  }

  private String punch(Draft draft) {
    var told = new Told(facts.product());
    told.show(draft.headline());
    return draft.punch(told::freshHeadline);
  }

  private List<Phrase> questions() {
    return facts.questions().stream().map(q -> Phrase.own(q, q)).toList();
  }

  /** Phrases of the themes that the product and its facts belong to. */
  private List<Phrase> themed(String key) {
    return Stream.concat(
            Stream.of(facts.product().what()),
            facts.features().stream().map(Fact::text).limit(MAIN))
        .flatMap(text -> voice.themes(text, key).stream())
        .distinct()
        .toList();
  }

  private Draft fallback(int budget) {
    var name = Phrase.own("{brand}", "{brand}");
    Draft draft = pen.slots().fill(Filling.of(name));
    return draft.words() <= budget && !draft.narration().isEmpty()
        ? draft
        : new Draft(draft.from(), "", "Look.");
  }
}
