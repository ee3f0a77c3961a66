package app.spotwright.engine.copy;

import app.spotwright.media.Framework;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Chooses the opening. Seeds one after the other walk through all openings that fit. */
final class Hooks {
  /** With this many to choose from, an opening made from the brief beats a general one. */
  private static final int ENOUGH = 18;

  private final CopyBrief brief;
  private final Facts facts;
  private final Copybook book;

  Hooks(CopyBrief brief, Facts facts, Copybook book) {
    this.brief = brief;
    this.facts = facts;
    this.book = book;
  }

  Line choose(int budget) {
    long text = brief.text().hashCode();
    var voice = new Voice(book, facts, brief.tone(), new SplittableRandom(text));
    boolean pas = brief.framework() == Framework.PAS;
    var pool = new ArrayList<Line>();
    Consumer<Line> add = line -> add(pool, line, budget);
    facts.questions().forEach(q -> add.accept(new Line(q, q, "")));
    if (pas) {
      troubles(voice, add);
    } else {
      promises(voice, add);
    }
    for (Line line : pas ? voice.named("hook", "vague") : voice.role("hook")) {
      if (pool.size() < ENOUGH) {
        add.accept(line);
      }
    }
    Collections.shuffle(pool, new SplittableRandom(text));
    return pool.get((int) Math.floorMod(brief.seed(), (long) pool.size()));
  }

  /** Openings that name a bother; without one they would mean nothing with the sound off. */
  private void troubles(Voice voice, Consumer<Line> add) {
    for (String fact : said()) {
      voice.themes(fact, "hook").stream().filter(l -> l.headline().endsWith("?")).forEach(add);
      voice.themes(fact, "problem").stream().map(Hooks::headlineOnly).forEach(add);
    }
    voice.category("worries").forEach(add);
    voice.category("problems").stream().map(Hooks::headlineOnly).forEach(add);
    if (facts.product().number() != Product.Number.FIRM) {
      voice.named("hook", "worry").forEach(add);
    }
  }

  private void promises(Voice voice, Consumer<Line> add) {
    said().forEach(fact -> voice.themes(fact, "hook").forEach(add));
    voice.named("hook", "people").forEach(add);
    voice.named("hook", "occasion").forEach(add);
    boolean there =
        facts.product().number() == Product.Number.FIRM
            || facts.offers().stream().anyMatch(o -> o.text().contains(facts.place()));
    if (there) {
      voice.named("hook", "place").forEach(add);
    }
    voice.category("hooks").forEach(add);
  }

  private List<String> said() {
    var said = new ArrayList<String>();
    said.add(facts.product().what());
    facts.features().forEach(f -> said.add(f.text()));
    return said;
  }

  private static Line headlineOnly(Line line) {
    return new Line(line.headline(), Grammar.sentence(line.headline()), line.theme());
  }

  private static void add(List<Line> pool, Line line, int budget) {
    boolean there = pool.stream().anyMatch(l -> l.headline().equals(line.headline()));
    if (line.usable() && !there && Spoken.words(line.headline()) <= budget) {
      pool.add(line);
    }
  }
}
