package app.spotwright.engine.copy;

import app.spotwright.engine.copy.CopyPlan.CopyScene;
import app.spotwright.media.SceneRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
          case CALL_TO_ACTION -> finale.call(named, budget);
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
    List<Line> worse =
        hook.theme().isEmpty()
            ? voice.category("agitations")
            : voice.theme(hook.theme(), "agitate");
    Optional<Line> opened =
        Stream.of(voice.theme(hook.theme(), "problem"), voice.category("problems"))
            .flatMap(List::stream)
            .filter(l -> l.headline().equals(hook.headline()))
            .findFirst();
    if (opened.isPresent() && !worse.isEmpty()) {
      Line line = first(worse);
      return new Words(line.headline()).say(opened.get().narration()).say(line.narration());
    }
    Line line = first(problems());
    var words = Words.of(line);
    boolean same = line.theme().equals(hook.theme());
    (same ? worse : voice.theme(line.theme(), "agitate")).forEach(l -> words.say(l.narration()));
    return words;
  }

  private List<Line> problems() {
    List<Line> lines = new ArrayList<>(voice.theme(hook.theme(), "problem"));
    facts.questions().forEach(q -> lines.add(new Line(q, q, "")));
    lines.addAll(voice.themes(product.what(), "problem"));
    facts.features().forEach(f -> lines.addAll(voice.themes(f.text(), "problem")));
    lines.addAll(voice.category("problems"));
    lines.addAll(voice.role("problem"));
    return lines;
  }

  private Words reveal() {
    Line line = first(voice.role("reveal"));
    var words = Words.of(line);
    if (!product.what().isEmpty() && !says(line.headline(), product.what())) {
      words.kicker(product.what());
    }
    pool.take(f -> Spoken.words(f.sentence(product)) + Spoken.words(line.narration()) <= budget)
        .or(() -> pool.take(f -> !f.within(Words.SUPPORT_CAP).isEmpty()))
        .ifPresent(fact -> {
          words.support(fact.within(Words.SUPPORT_CAP)).say(fact.sentence(product));
          pool.benefits(fact).forEach(l -> words.say(l.narration()));
        });
    return words;
  }

  private Words showcase() {
    var list = pool.takeList(Words.POINT_CAP);
    if (list.isPresent()) {
      List<String> items = FactPool.items(list.get()).stream().map(Grammar::capital).toList();
      return Words.of(first(voice.role("showcase")))
          .kicker(list.get().label())
          .points(items.subList(0, Math.min(POINTS, items.size())))
          .say(list.get().sentence(product));
    }
    List<Fact> chosen = pool.few(f -> f.fragment().length() <= Words.POINT_CAP, POINTS);
    if (chosen.isEmpty()) {
      return plain("details", "detail");
    }
    var words = Words.of(first(voice.role("showcase")));
    words.points(chosen.stream().map(Fact::fragment).toList());
    chosen.forEach(f -> words.say(f.sentence(product)));
    return words;
  }

  private Words detail() {
    Predicate<Fact> fresh = f -> told.freshHeadline(f.fragment());
    var found =
        pool.take(f -> f.fragment().length() <= Line.EASY && fresh.test(f))
            .or(() -> pool.take(f -> f.fragment().length() <= Line.CAP && fresh.test(f)));
    if (found.isEmpty()) {
      return plain("details", "detail");
    }
    Fact fact = found.get();
    String introduced = fact.introduced(product);
    boolean unnamed = !named && Spoken.words(introduced) <= budget;
    var words = new Words(fact.fragment()).say(unnamed ? introduced : fact.sentence(product));
    words.kicker(unnamed ? product.title() : "").kicker(fact.label());
    List<Line> good = pool.benefits(fact).stream().filter(this::fresh).toList();
    good.stream().limit(1).forEach(l -> words.say(l.narration()).support(l.headline()));
    if (good.isEmpty()) {
      more(words, voice.category("details"));
    }
    return words;
  }

  private Words benefit() {
    var found = pool.takeWithBenefit(this::fresh);
    if (found.isEmpty()) {
      Words words = plain("benefits", "benefit");
      pool.take(f -> !f.within(Words.SUPPORT_CAP).isEmpty())
          .ifPresent(f -> words.support(f.within(Words.SUPPORT_CAP)).say(f.sentence(product)));
      return words;
    }
    Fact fact = found.get();
    Line line = first(pool.benefits(fact));
    String sentence = fact.sentence(product);
    var words = new Words(line.headline()).support(fact.within(Words.SUPPORT_CAP));
    boolean both = Spoken.words(sentence) + Spoken.words(line.narration()) <= budget;
    // "Low acidity. Smooth from the first sip", but "Your bag stays dry. It's leakproof."
    boolean factFirst = both ? fact.form() == Fact.Form.NOUN : !words.hasSupport();
    return factFirst
        ? words.say(sentence).say(line.narration())
        : words.say(line.narration()).say(sentence);
  }

  /** A scene without a fact of its own: a true line of the product's or its category's. */
  private Words plain(String key, String role) {
    String theme = key.equals("benefits") ? "benefit" : key;
    Line line =
        first(
            Stream.of(voice.themes(product.what(), theme), voice.category(key), voice.role(role))
                .flatMap(List::stream)
                .toList());
    var words = Words.of(line);
    if (pool.isEmpty()) {
      more(words, voice.category(key));
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
