package app.spotwright.engine.copy;

import app.spotwright.engine.copy.CopyPlan.CopyScene;
import app.spotwright.media.SceneRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes the scenes of one ad in order, each with facts that no earlier one has told. */
final class SceneWriter {
  private static final int POINTS = 4;

  private final Facts facts;
  private final Product product;
  private final Voice voice;
  private final Staging staging;
  private final Line hook;
  private final Told told;
  private final FactPool pool;
  private final Finale finale;
  private boolean named;
  private int budget;

  SceneWriter(Facts facts, Voice voice, Staging staging, Line hook) {
    this.facts = facts;
    this.voice = voice;
    this.staging = staging;
    this.hook = hook;
    product = facts.product();
    told = new Told(product);
    pool = new FactPool(facts, voice);
    finale = new Finale(facts, voice, told);
  }

  CopyScene write(Beats.Beat beat, double share) {
    budget = Spoken.budget(beat.seconds());
    SceneRole role = beat.role();
    Words words =
        switch (role) {
          case HOOK -> Words.of(hook).say(Grammar.sentence(hook.headline()));
          case PROBLEM -> problem();
          case REVEAL -> reveal();
          case SHOWCASE -> showcase();
          case DETAIL -> detail();
          case BENEFIT -> benefit();
          case PROOF -> finale.proof().orElseGet(this::benefit);
          case OFFER -> finale.offer().orElseGet(this::benefit);
          case CALL_TO_ACTION -> finale.call(named);
        };
    String narration = words.narration(budget, told);
    told.show(words.headline());
    told.say(narration);
    words.points().forEach(told::say);
    told.say(words.support());
    named |= says(words.headline() + " " + narration, product.brand());
    return new CopyScene(
        role,
        share,
        words.kicker(),
        words.headline(),
        words.support(),
        words.points(),
        words.button(),
        narration,
        staging.setting(role),
        staging.use(role),
        staging.effect(role));
  }

  private Words problem() {
    List<Line> lines = new ArrayList<>(voice.theme(hook.theme(), "problem"));
    if (lines.isEmpty()) {
      facts.questions().forEach(q -> lines.add(new Line(q, q, "")));
      lines.addAll(voice.themes(product.what(), "problem"));
      facts.features().forEach(f -> lines.addAll(voice.themes(f.text(), "problem")));
      lines.addAll(voice.category("problems"));
      lines.addAll(voice.role("problem"));
    }
    Line line = first(lines);
    var words = Words.of(line);
    List<Line> worse =
        line.theme().isEmpty()
            ? voice.category("agitations")
            : voice.theme(line.theme(), "agitate");
    worse.forEach(l -> words.say(l.narration()));
    return words;
  }

  private Words reveal() {
    Line line = first(voice.role("reveal"));
    var words = Words.of(line);
    if (!product.what().isEmpty() && !says(line.headline(), product.what())) {
      words.kicker(product.what());
    }
    pool.take(f -> Spoken.words(f.sentence(product)) + Spoken.words(line.narration()) <= budget)
        .or(() -> pool.take(f -> f.fragment().length() <= Words.SUPPORT_CAP))
        .ifPresent(fact -> {
          words.support(fact.fragment()).say(fact.sentence(product));
          pool.benefits(fact).forEach(l -> words.say(l.narration()));
        });
    return words;
  }

  private Words showcase() {
    List<Fact> chosen = pool.few(f -> f.fragment().length() <= Words.POINT_CAP, POINTS);
    var points = new ArrayList<String>();
    chosen.forEach(f -> points.add(f.fragment()));
    pool.listItems().stream()
        .filter(i -> i.length() <= Words.POINT_CAP && told.fresh(i))
        .limit(POINTS - points.size())
        .forEach(i -> points.add(Grammar.capital(i)));
    if (points.size() < 2) {
      return plain(voice.category("details"), voice.role("detail"));
    }
    var words = Words.of(first(voice.role("showcase"))).points(points);
    chosen.forEach(f -> words.say(f.sentence(product)));
    return words;
  }

  private Words detail() {
    Predicate<Fact> fresh = f -> told.freshHeadline(f.fragment());
    var found =
        pool.take(f -> f.fragment().length() <= Line.EASY && fresh.test(f))
            .or(() -> pool.take(f -> f.fragment().length() <= Line.CAP && fresh.test(f)));
    if (found.isEmpty()) {
      return plain(voice.category("details"), voice.role("detail"));
    }
    Fact fact = found.get();
    var words = new Words(fact.fragment()).say(fact.sentence(product)).kicker(fact.label());
    List<Line> good = pool.benefits(fact);
    good.stream().limit(1).forEach(l -> words.say(l.narration()));
    good.stream().map(Line::headline).filter(told::fresh).limit(1).forEach(words::support);
    if (good.isEmpty()) {
      more(words, voice.category("details"));
    }
    return words;
  }

  private Words benefit() {
    var found = pool.takeWithBenefit(this::fresh);
    if (found.isEmpty()) {
      Words words = plain(voice.category("benefits"), voice.role("benefit"));
      pool.take(f -> f.fragment().length() <= Words.SUPPORT_CAP)
          .ifPresent(f -> words.support(f.fragment()).say(f.sentence(product)));
      return words;
    }
    Fact fact = found.get();
    Line line = first(pool.benefits(fact));
    String sentence = fact.sentence(product);
    boolean both = Spoken.words(sentence) + Spoken.words(line.narration()) <= budget;
    var words = new Words(line.headline()).support(fact.fragment());
    // "Low acidity. Smooth from the first sip", but "Your bag stays dry. It's leakproof."
    if (both && fact.form() == Fact.Form.NOUN) {
      return words.say(sentence).say(line.narration());
    }
    return words.say(line.narration()).say(sentence);
  }

  /** A scene without a fact of its own: a true line of the category's, and a second. */
  private Words plain(List<Line> category, List<Line> general) {
    Line line = first(Stream.concat(category.stream(), general.stream()).toList());
    var words = Words.of(line);
    if (pool.isEmpty()) {
      more(words, category);
    }
    return words;
  }

  private void more(Words words, List<Line> lines) {
    lines.stream()
        .filter(l -> !l.headline().equals(words.headline()) && told.fresh(l.narration()))
        .limit(1)
        .forEach(l -> words.say(l.narration()));
  }

  /** The first line that is new and can be said in the time; else that is new; else any. */
  private Line first(List<Line> lines) {
    return lines.stream()
        .filter(this::fresh)
        .filter(l -> Spoken.words(l.narration()) <= budget)
        .findFirst()
        .or(() -> lines.stream().filter(this::fresh).findFirst())
        .orElseGet(lines::getFirst);
  }

  private boolean fresh(Line line) {
    return told.freshHeadline(line.headline()) && told.fresh(line.narration());
  }

  private static boolean says(String text, String part) {
    return !part.isEmpty() && Grammar.words(text).contains(Grammar.words(part));
  }
}
