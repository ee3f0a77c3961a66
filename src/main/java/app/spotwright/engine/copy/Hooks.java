package app.spotwright.engine.copy;

import app.spotwright.media.Framework;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Chooses the opening. Seeds one after the other walk through all openings that fit. */
final class Hooks {
  /** With this many to choose from, an opening made from the brief beats a general one. */
  private static final int ENOUGH = 20;

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
    var fixed = new Voice(book, facts, brief.tone(), new SplittableRandom(text));
    var pool = new ArrayList<Line>();
    facts.questions().forEach(q -> add(pool, new Line(q, q, ""), budget));
    String what = facts.product().what();
    fixed.themes(what, "hook").forEach(l -> add(pool, l, budget));
    facts
        .features()
        .forEach(f -> fixed.themes(f.text(), "hook").forEach(l -> add(pool, l, budget)));
    if (brief.framework() == Framework.PAS) {
      fixed.category("worries").forEach(l -> add(pool, l, budget));
      fixed.named("hook", "worry").forEach(l -> add(pool, l, budget));
    } else {
      fixed.named("hook", "people").forEach(l -> add(pool, l, budget));
      fixed.named("hook", "occasion").forEach(l -> add(pool, l, budget));
      fixed.named("hook", "place").forEach(l -> add(pool, l, budget));
      fixed.category("hooks").forEach(l -> add(pool, l, budget));
    }
    for (Line line : fixed.role("hook")) {
      if (pool.size() < ENOUGH) {
        add(pool, line, budget);
      }
    }
    Collections.shuffle(pool, new SplittableRandom(text));
    return pool.get((int) Math.floorMod(brief.seed(), (long) pool.size()));
  }

  private static void add(List<Line> pool, Line line, int budget) {
    boolean there = pool.stream().anyMatch(l -> l.headline().equals(line.headline()));
    if (line.usable() && !there && Spoken.words(line.headline()) <= budget) {
      pool.add(line);
    }
  }
}
