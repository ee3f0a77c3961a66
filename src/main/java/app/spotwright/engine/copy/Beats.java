package app.spotwright.engine.copy;

import app.spotwright.media.Framework;
import app.spotwright.media.SceneRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which scenes an ad of a given length has under a framework, and for how long. */
final class Beats {
  private static final double SHORTEST = 3;
  private static final double HOOK_LONGEST = 4;
  private static final double CALL_LONGEST = 6;

  private static final List<Step> AIDA =
      List.of(
          new Step(SceneRole.REVEAL, 1),
          new Step(SceneRole.DETAIL, 3),
          new Step(SceneRole.SHOWCASE, 6),
          new Step(SceneRole.DETAIL, 8),
          new Step(SceneRole.BENEFIT, 2),
          new Step(SceneRole.BENEFIT, 7),
          new Step(SceneRole.PROOF, 5),
          new Step(SceneRole.BENEFIT, 9),
          new Step(SceneRole.OFFER, 4));
  private static final List<Step> PAS =
      List.of(
          new Step(SceneRole.PROBLEM, 2),
          new Step(SceneRole.REVEAL, 1),
          new Step(SceneRole.DETAIL, 6),
          new Step(SceneRole.BENEFIT, 3),
          new Step(SceneRole.SHOWCASE, 7),
          new Step(SceneRole.BENEFIT, 8),
          new Step(SceneRole.PROOF, 5),
          new Step(SceneRole.DETAIL, 9),
          new Step(SceneRole.OFFER, 4));
  private static final List<Step> FAB =
      List.of(
          new Step(SceneRole.REVEAL, 6),
          new Step(SceneRole.DETAIL, 2),
          new Step(SceneRole.DETAIL, 8),
          new Step(SceneRole.SHOWCASE, 3),
          new Step(SceneRole.BENEFIT, 1),
          new Step(SceneRole.BENEFIT, 7),
          new Step(SceneRole.PROOF, 5),
          new Step(SceneRole.BENEFIT, 9),
          new Step(SceneRole.OFFER, 4));

  /** A scene's role and its length. */
  record Beat(SceneRole role, double seconds) {}

  private record Step(SceneRole role, int rank) {}

  private Beats() {}

  static List<Beat> plan(Framework framework, int seconds, Facts facts) {
    int middle = scenes(seconds, facts) - 2;
    List<Step> steps =
        switch (framework) {
          case AIDA -> AIDA;
          case PAS -> PAS;
          case FAB -> FAB;
        };
    List<Step> possible =
        steps.stream()
            .filter(s -> s.role() != SceneRole.OFFER || !facts.offers().isEmpty())
            .filter(s ->
                s.role() != SceneRole.PROOF
                    || !facts.proofs().isEmpty()
                    || !facts.quotes().isEmpty())
            .toList();
    List<Step> chosen =
        possible.stream().sorted(Comparator.comparingInt(Step::rank)).limit(middle).toList();
    List<SceneRole> roles = possible.stream().filter(chosen::contains).map(Step::role).toList();
    return timed(roles, seconds, opening(facts));
  }

  /** The same frame for words that were not sorted into roles: at most {@code most} scenes. */
  static List<Beat> plain(int seconds, int most) {
    int middle = Math.clamp(most - 2L, 0, Math.max(0, count(seconds) - 2));
    SceneRole[] cycle = {SceneRole.REVEAL, SceneRole.DETAIL, SceneRole.BENEFIT, SceneRole.SHOWCASE};
    return timed(
        IntStream.range(0, middle).mapToObj(i -> cycle[i % cycle.length]).toList(), seconds, 0);
  }

  private static int scenes(int seconds, Facts facts) {
    int rich =
        facts.features().size()
            + facts.proofs().size()
            + facts.quotes().size()
            + facts.offers().size();
    int extra = seconds >= 50 ? Math.clamp((rich - 3) / 2L, 0, 2) : 0;
    return count(seconds) + extra;
  }

  private static int count(int seconds) {
    if (seconds < 9) {
      return 2;
    }
    if (seconds < 13) {
      return 3;
    }
    if (seconds < 22) {
      return 4;
    }
    if (seconds < 40) {
      return 5;
    }
    return seconds < 50 ? 6 : seconds < 75 ? 7 : 8;
  }

  /** Seconds that the brief's own opening takes to say; 0 if it has none. */
  private static double opening(Facts facts) {
    return facts.questions().stream()
        .mapToDouble(question -> Spoken.seconds(Spoken.words(question)))
        .filter(needed -> needed <= HOOK_LONGEST)
        .max()
        .orElse(0);
  }

  /**
   * @param opening the shortest that the hook may be; what it takes more than usual it takes from
   *     all others
   */
  private static List<Beat> timed(List<SceneRole> middle, int seconds, double opening) {
    double usual = Math.clamp(2.35 + seconds * 0.05, SHORTEST, HOOK_LONGEST);
    double hook = Math.max(usual, opening);
    double call = Math.clamp(3.05 + seconds * 0.08 - (hook - usual) / 3, SHORTEST, CALL_LONGEST);
    if (middle.isEmpty()) {
      double first = Math.min(HOOK_LONGEST, seconds / 2.0);
      return List.of(
          new Beat(SceneRole.HOOK, first), new Beat(SceneRole.CALL_TO_ACTION, seconds - first));
    }
    hook = Math.min(hook, Math.max(SHORTEST, seconds - call - SHORTEST * middle.size()));
    call = Math.min(call, Math.max(SHORTEST, seconds - hook - SHORTEST * middle.size()));
    double each = (seconds - hook - call) / middle.size();
    var beats = new ArrayList<Beat>();
    beats.add(new Beat(SceneRole.HOOK, hook));
    middle.forEach(role -> beats.add(new Beat(role, each)));
    beats.add(new Beat(SceneRole.CALL_TO_ACTION, call));
    return beats;
  }
}
