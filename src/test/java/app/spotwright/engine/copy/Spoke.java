package app.spotwright.engine.copy;

import app.spotwright.engine.copy.CopyPlan.CopyScene;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the voice of an ad carries of its brief.
 *
 * @param name whether the brand is said
 * @param facts how many of the brief's facts are said, offers aside
 * @param known how many the brief has
 * @param offer whether a price, an offer or a date is said; true if the brief has none
 * @param call whether the last scene says the call, in the user's words if there are any
 */
public record Spoke(boolean name, int facts, int known, boolean offer, boolean call) {
  private static final double MOST = 0.6;

  /** Words of a fact that fifteen seconds have time for. */
  private static final int LONG = 7;

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "and", "or", "of", "in", "on", "for", "to", "with", "is", "are", "it");

  /** Reads the brief and listens to the plan. */
  public static Spoke of(CopyBrief brief, CopyPlan plan) {
    Facts facts = new BriefReader(Copybook.ENGLISH, brief).read(brief.text());
    String said =
        Grammar.words(
            plan.scenes().stream().map(CopyScene::narration).collect(Collectors.joining(" ")));
    List<Fact> features =
        Stream.concat(facts.features().stream(), facts.proofs().stream()).toList();
    String last = Grammar.words(plan.scenes().getLast().narration());
    String call = Grammar.words(facts.invitation());
    return new Spoke(
        said.contains(Grammar.words(brief.brand())),
        (int) features.stream().filter(f -> tells(said, f.brief(LONG).text())).count(),
        features.size(),
        facts.offers().isEmpty()
            || facts.offers().stream().anyMatch(o -> anyOf(said, o.text()))
            || Offers.matches(facts.invitation()),
        call.isEmpty() ? !last.isEmpty() : last.contains(call.replaceAll(" [\\d ]+$", "")));
  }

  /** True if the voice carries what it should in fifteen seconds. */
  public boolean full() {
    return name && facts >= Math.min(2, known) && offer && call;
  }

  private static boolean tells(String said, String fact) {
    List<String> words = content(fact);
    long found = words.stream().filter(w -> has(said, w)).count();
    return !words.isEmpty() && found >= MOST * words.size();
  }

  /** True if the figure of an offer, or most of one without a figure, is said. */
  private static boolean anyOf(String said, String offer) {
    List<String> figures = content(offer).stream().filter(w -> w.matches("\\d+")).toList();
    return figures.isEmpty() ? tells(said, offer) : figures.stream().anyMatch(f -> has(said, f));
  }

  private static List<String> content(String text) {
    return Stream.of(Grammar.words(text).split(" ")).filter(w -> !SMALL.contains(w)).toList();
  }

  /** Verbs may have lost their ending. */
  private static boolean has(String said, String word) {
    String stem =
        word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return (" " + said).contains(" " + stem);
  }
}
