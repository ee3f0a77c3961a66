package app.spotwright.bench;

import app.spotwright.engine.copy.CopyBrief;
import app.spotwright.engine.copy.CopyPlan;
import app.spotwright.engine.copy.CopyPlan.CopyScene;
import app.spotwright.engine.copy.CopyWriter;
import app.spotwright.engine.copy.GrammarChecker;
import app.spotwright.engine.copy.Samples;
import app.spotwright.engine.copy.Sentences;
import app.spotwright.engine.copy.Spoke;
import app.spotwright.media.Framework;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an ad for each of the sample briefs, to be read, and counts over many seeds: sentences
 * that come twice in a hundred ads of a brand, what fifteen seconds say, and mistakes that the
 * grammar library finds. Arguments: the first seed (1), and how many seeds the grammar is checked
 * with (3).
 */
public final class CopyBench {
  private static final int ADS = 100;

  private final CopyWriter writer = new CopyWriter();

  private CopyBench() {}

  public static void main(String[] args) {
    long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
    int seeds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    var bench = new CopyBench();
    Samples.all(seed).forEach(bench::print);
    bench.fifteenSeconds(seed, seeds);
    bench.repetitions();
    bench.grammar(seed, seeds);
  }

  private void print(CopyBrief brief) {
    CopyPlan plan = writer.write(brief);
    System.out.println("\n" + brief.brand() + ", " + brief.tone() + ", " + brief.framework());
    System.out.println("  brief: " + brief.text().replace('\n', '/'));
    for (CopyScene scene : plan.scenes()) {
      var read = new ArrayList<String>(List.of(scene.kicker(), scene.headline(), scene.support()));
      read.addAll(scene.points());
      read.add(scene.button());
      read.removeIf(String::isBlank);
      System.out.println("  " + scene.role() + " [" + String.join(" / ", read) + "]");
      System.out.println("      " + scene.narration());
    }
  }

  private void fifteenSeconds(long first, int seeds) {
    int ads = 0;
    int full = 0;
    int facts = 0;
    for (long seed = first; seed < first + seeds; seed++) {
      for (CopyBrief brief : Samples.all(seed)) {
        for (Framework framework : Framework.values()) {
          CopyBrief shortAd = Samples.as(brief, framework, 15, seed);
          CopyPlan plan = writer.write(shortAd);
          if (plan.spoken()) {
            Spoke spoke = Spoke.of(shortAd, plan);
            ads++;
            full += spoke.full() ? 1 : 0;
            facts += spoke.facts();
          }
        }
      }
    }
    System.out.printf(
        "%nIn 15 s, name, two facts, offer and call are said in %d of %d (%.1f %%), %.2f facts each%n",
        full, ads, 100.0 * full / ads, (double) facts / ads);
  }

  private void repetitions() {
    System.out.println("\nSentences said before in " + ADS + " ads of a brand, facts aside:");
    for (int seconds : new int[] {15, 30, 60}) {
      for (Framework framework : Framework.values()) {
        int again = 0;
        int total = 0;
        for (CopyBrief brief : Samples.all(0)) {
          var sentences = new Sentences(brief);
          for (long seed = 0; seed < ADS; seed++) {
            sentences.add(writer.write(Samples.as(brief, framework, seconds, seed)));
          }
          again += sentences.repetitions();
          total += sentences.total();
        }
        System.out.printf(
            "  %d s %s: %d of %d (%.2f %%)%n",
            seconds, framework, again, total, 100.0 * again / total);
      }
    }
  }

  private void grammar(long first, int seeds) {
    var checker = new GrammarChecker();
    int narrations = 0;
    var mistakes = new ArrayList<String>();
    for (long seed = first; seed < first + seeds; seed++) {
      for (CopyBrief brief : Samples.all(seed)) {
        CopyPlan plan = writer.write(brief);
        for (CopyScene scene : plan.spoken() ? plan.scenes() : List.<CopyScene>of()) {
          narrations++;
          mistakes.addAll(checker.mistakes(scene.narration()));
        }
      }
    }
    System.out.println("\nGrammar: " + mistakes.size() + " findings in " + narrations + " scenes");
    mistakes.forEach(mistake -> System.out.println("  " + mistake));
  }
}
