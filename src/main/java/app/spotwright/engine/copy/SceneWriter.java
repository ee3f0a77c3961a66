package app.spotwright.engine.copy;

import app.spotwright.engine.copy.CopyPlan.CopyScene;
import app.spotwright.media.Framework;
import app.spotwright.media.SceneRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the scenes of one ad in order, each with facts that no earlier one has told. */
final class SceneWriter {
  private static final int POINTS = 4;
  private static final int SENTENCE = 5;
  private static final double NAMES = 2;

  /** What it is worth to tell the first fact, how much less every later one is, and the last. */
  private static final double FIRST = 2.6;

  private static final double LATER = 0.35;
  private static final double LEAST = 1.2;

  /** What it is worth to tell how much is in it. */
  private static final double SMALL = 0.2;

  private static final double BRISK = 3;

  /** Words that a fact may have in a short ad. */
  private static final int SHORT_FACT = 7;

  private static final Set<SceneRole> TELLING =
      EnumSet.of(SceneRole.REVEAL, SceneRole.DETAIL, SceneRole.BENEFIT, SceneRole.SHOWCASE);

  private final Facts facts;
  private final Product product;
  private final Voice voice;
  private final boolean brisk;
  private final List<Fact> features;
  private final Staging staging;
  private final Pen pen;
  private final Told told;
  private final FactPool pool;
  private final Finale finale;
  private final Shelves reveals;
  private final Shelves frames;
  private @Nullable Draft opener;
  private final Set<String> used = new HashSet<>();
  private boolean named;
  private int budget;
  private int most;

  /**
   * @param brisk whether the ad is so short that it tells two facts where it could tell one at
   *     length
   */
  SceneWriter(Facts facts, Voice voice, Staging staging, Pen pen, boolean brisk) {
    this.facts = facts;
    this.voice = voice;
    this.staging = staging;
    this.pen = pen;
    product = facts.product();
    told = pen.told();
    this.brisk = brisk;
    boolean few = brisk && facts.features().size() < 2;
    List<Fact> known =
        Stream.concat(facts.features().stream(), few ? facts.proofs().stream() : Stream.of())
            .toList();
    features = known.stream().map(f -> brisk ? f.brief(SHORT_FACT) : f).toList();
    pool = new FactPool(features, voice);
    finale = new Finale(facts, voice, pen);
    reveals = pen.shelved(Filling.of(voice.role("reveal"), pool, 2));
    frames = pen.shelved(Filling.of(voice.role("fact"), pool, 2));
  }

  List<CopyScene> write(Framework framework, List<Beats.Beat> beats, int seconds) {
    int first = Spoken.budget(beats.getFirst().seconds());
    boolean trouble = beats.size() > 1 && beats.get(1).role() == SceneRole.PROBLEM;
    Framework opening = trouble || framework != Framework.PAS ? framework : Framework.AIDA;
    int second = Spoken.budget(beats.get(1).seconds());
    opener = new Openers(facts, voice, pen).choose(opening, first, second);
    var scenes = new ArrayList<CopyScene>();
    double left = 1;
    for (int i = 0; i < beats.size(); i++) {
      long telling =
          beats.subList(i, beats.size()).stream().filter(b -> TELLING.contains(b.role())).count();
      most = Math.min(2, (int) Math.ceilDiv(pool.left().size(), Math.max(1, telling)));
      double share = i == beats.size() - 1 ? left : beats.get(i).seconds() / seconds;
      left -= share;
      scenes.add(scene(beats.get(i), share));
    }
    return scenes;
  }

  private CopyScene scene(Beats.Beat beat, double share) {
    budget = Spoken.budget(beat.seconds());
    SceneRole role = beat.role();
    Words words =
        switch (role) {
          case HOOK -> hook();
          case PROBLEM -> problem();
          case REVEAL -> reveal();
          case SHOWCASE -> showcase();
          case DETAIL -> detail();
          case BENEFIT -> benefit();
          case PROOF -> finale.proof(budget).orElseGet(this::benefit);
          case OFFER -> finale.offer(budget).orElseGet(this::benefit);
          case CALL_TO_ACTION -> finale.call(named, budget);
        };
    told.show(words.headline());
    told.say(words.narration());
    words.points().forEach(told::say);
    told.say(words.support());
    named |= says(words.narration(), product.brand());
    return new CopyScene(
        role,
        share,
        words.kicker(),
        words.headline(),
        words.support(),
        words.points(),
        words.button(),
        words.narration(),
        staging.setting(role),
        staging.use(role),
        staging.effect(role));
  }

  private Words hook() {
    Draft draft = java.util.Objects.requireNonNull(opener);
    String headline = draft.headline().isEmpty() ? draft.narration() : draft.headline();
    return new Words(Grammar.headline(headline)).say(Grammar.sentence(headline));
  }

  /** The opening said which bother it is; this says how it feels, and shows the point of it. */
  private Words problem() {
    Draft draft = java.util.Objects.requireNonNull(opener);
    String punch = draft.punch(told::freshHeadline);
    return draft.headline().isEmpty() || punch.isEmpty()
        ? plain("problems", "problem")
        : new Words(punch).say(draft.narration());
  }

  private Words reveal() {
    List<Phrase> phrases = voice.role("reveal");
    Optional<Draft> found =
        pool.left().isEmpty()
            ? pen.dealt(budget, phrases)
            : pen.best(reveals, f -> tells(f, most), budget, this::worth)
                .or(() -> pen.best(reveals, f -> left(f, most), budget, this::worth));
    Draft draft = found.orElseGet(() -> named(phrases));
    String headline = draft.headline().isEmpty() ? product.title() : draft.headline();
    var words = new Words(cut(headline)).say(draft.narration());
    if (!facts.people().isEmpty()) {
      words.kicker("For " + facts.people());
    }
    if (!says(headline, product.what())) {
      words.kicker(product.what());
    }
    shown(draft, words);
    return more(words);
  }

  private Words detail() {
    Optional<Draft> found = pen.best(frames, f -> tells(f, most), budget, this::shownWorth);
    if (found.isEmpty()) {
      return plain("details", "detail");
    }
    Draft draft = found.get();
    List<Fact> facts = byShortness(draft.from().facts());
    String headline = facts.getFirst().within(Headlines.CAP);
    if (headline.isEmpty()) {
      pool.told(draft.from().facts());
      return new Words(plain("details", "detail").headline()).say(draft.narration());
    }
    var words = new Words(headline).say(draft.narration());
    words.kicker(facts.getFirst().label());
    shown(draft, words);
    return more(words);
  }

  private Words benefit() {
    Optional<Draft> found =
        pen.own(frames, f -> f.good() != null && tells(f, most), budget, this::worth);
    if (found.isEmpty() && !pool.left().isEmpty()) {
      return detail();
    }
    if (found.isEmpty()) {
      Shelves goods = pen.shelved(Filling.ofGoods(voice.role("again"), allGoods()));
      found = pen.best(goods, this::unused, budget, d -> 0);
    }
    if (found.isEmpty()) {
      return plain("benefits", "benefit");
    }
    Draft draft = found.get();
    Phrase good = java.util.Objects.requireNonNull(draft.from().good());
    String headline = Grammar.headline(pen.slots().fill(good.headline()));
    if (!told.freshHeadline(headline) && !draft.from().facts().isEmpty()) {
      headline = byShortness(draft.from().facts()).getFirst().within(Headlines.CAP);
    }
    var words = new Words(cut(headline)).say(draft.narration());
    shown(draft, words);
    return more(words);
  }

  private Words showcase() {
    Fact list = pool.list(Words.POINT_CAP);
    List<Fact> points = list == null ? pool.points(Words.POINT_CAP, POINTS) : List.of(list);
    if (points.isEmpty()) {
      return detail();
    }
    List<String> texts =
        list == null
            ? points.stream().map(Fact::fragment).toList()
            : FactPool.items(list).stream().map(Grammar::capital).limit(POINTS).toList();
    Optional<Draft> said =
        pen.best(frames, f -> tells(f, 2) && points.containsAll(f.facts()), budget, this::worth);
    String headline =
        pen.dealt(budget, voice.role("showcase"))
            .map(Draft::narration)
            .map(Grammar::headline)
            .orElse(product.title());
    var words = new Words(cut(headline)).points(texts);
    words.kicker(list == null ? "" : list.label());
    said.ifPresent(d -> words.say(d.narration()).support(good(d)));
    pool.told(points);
    return said.isEmpty() ? words.say(Grammar.sentence(headline)) : words;
  }

  private int fillers;

  /** A scene without a fact of its own: a true line of the product's or its category's. */
  private Words plain(String key, String role) {
    var phrases = new ArrayList<>(voice.category(key));
    phrases.addAll(voice.role(role));
    int turn = fillers++ % 2;
    phrases.removeIf(p -> Math.floorMod(p.headline().hashCode() / 7, 2) != turn);
    Draft draft = pen.dealt(budget, phrases).orElseGet(() -> named(voice.role("reveal")));
    String headline = draft.headline().isEmpty() ? draft.narration() : draft.headline();
    return new Words(cut(Grammar.headline(headline))).say(draft.narration());
  }

  /** Another fact, if there is time for it and more are left than scenes that could tell them. */
  private Words more(Words words) {
    int left = budget - Spoken.words(words.narration());
    if (left < SENTENCE || most < 2 || pool.left().isEmpty()) {
      return words;
    }
    told.say(words.narration());
    pen.best(frames, f -> f.good() == null && tells(f, 1), left, this::worth)
        .ifPresent(d -> {
          words.say(d.narration());
          shown(d, words);
        });
    return words;
  }

  /** What the draft's fact is good for, to be read; empty if the draft does not say. */
  private String good(Draft draft) {
    Phrase good = draft.from().good();
    String headline = good == null ? "" : pen.slots().fill(good.headline());
    if (!headline.isEmpty()) {
      used.add(headline);
    }
    return headline;
  }

  /** Puts what the draft tells into what is left to read, and takes it off the list. */
  private void shown(Draft draft, Words words) {
    String good = good(draft);
    if (!good.isEmpty() && !says(words.headline(), good)) {
      words.support(good);
    }
    byShortness(draft.from().facts()).forEach(f -> words.support(f.within(Words.SUPPORT_CAP)));
    pool.told(draft.from().facts());
  }

  /** What the facts and the product are good for. */
  private List<Phrase> allGoods() {
    var goods = new ArrayList<>(voice.themes(product.what(), "so"));
    facts.features().forEach(f -> goods.addAll(pool.goods(f)));
    return goods.stream().distinct().toList();
  }

  /** True if no scene has said what the fact is good for. */
  private boolean unused(Filling filling) {
    Phrase good = filling.good();
    return good == null || !used.contains(pen.slots().fill(good.headline()));
  }

  /** True if all its facts are still to be told, and no more than so many. */
  private boolean left(Filling filling, int most) {
    List<Fact> facts = filling.facts();
    return facts.size() <= most && pool.left().containsAll(facts) && unused(filling);
  }

  /** As {@link #left}, and it tells a fact. */
  private boolean tells(Filling filling, int most) {
    return filling.first() != null && left(filling, most);
  }

  private double worth(Draft draft) {
    Filling from = draft.from();
    double order = 0;
    for (Fact fact : from.facts()) {
      int place = features.indexOf(fact);
      order += fact.minor() ? SMALL : Math.max(LEAST, FIRST - LATER * place);
    }
    order += brisk ? BRISK * (from.facts().size() - 1) : 0;
    boolean names = !named && says(draft.narration(), product.brand());
    boolean people = from.phrase().asks("people") || from.phrase().asks("occasion");
    order += names ? NAMES : 0;
    return order + (from.good() == null ? 0 : 1.5) + (people ? 1.5 : 0);
  }

  /** As {@link #worth}, and something of it can be a headline. */
  private double shownWorth(Draft draft) {
    boolean shown =
        draft.from().facts().stream()
            .map(f -> f.within(Headlines.CAP))
            .anyMatch(t -> !t.isEmpty() && told.freshHeadline(t));
    return worth(draft) + (shown ? 4 : 0);
  }

  private List<Fact> byShortness(List<Fact> facts) {
    return facts.stream()
        .sorted(
            Comparator.comparing((Fact f) -> !told.freshHeadline(f.fragment()))
                .thenComparing(f -> f.fragment().length() > Headlines.EASY))
        .toList();
  }

  /** The product's name in the shortest of the phrases, or the bare brand, or silence. */
  private Draft named(List<Phrase> phrases) {
    Draft shortest =
        phrases.stream()
            .map(p -> pen.slots().fill(Filling.of(p)))
            .filter(d -> !d.narration().isEmpty())
            .min(Comparator.comparingInt(Draft::words))
            .orElseThrow();
    if (shortest.words() <= budget) {
      return shortest;
    }
    String brand = Grammar.sentence(product.brand());
    return new Draft(shortest.from(), "", Spoken.words(brand) <= budget ? brand : "");
  }

  private String cut(String headline) {
    return headline.length() <= Headlines.CAP ? pen.slots().branded(headline) : product.title();
  }

  private static boolean says(String text, String part) {
    return !part.isEmpty() && Grammar.words(text).contains(Grammar.words(part));
  }
}
