package app.spotwright.story;

import app.spotwright.engine.copy.BriefLanguage;
import app.spotwright.engine.copy.Claims;
import app.spotwright.engine.copy.CopyPlan.CopyScene;
import app.spotwright.engine.copy.SpokenTime;
import app.spotwright.media.EffectKind;
import app.spotwright.media.ProductUse;
import app.spotwright.media.SceneRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Our rules for scenes, whatever a model says. What breaks one is written again; nothing is cut
 * without a word.
 */
final class SceneRules {
  private static final int KICKER = 30;
  private static final int HEADLINE = 48;
  private static final int SUPPORT = 60;
  private static final int POINT = 28;
  private static final int MOST_POINTS = 4;
  private static final int BUTTON = 40;
  private static final int NARRATION = 600;
  private static final int SETTING = 300;
  private static final double WORDS_PER_SECOND = 2.5;

  /** No scene is shorter; its transitions take most of that. */
  private static final double LEAST_SECONDS = 2;

  private final Job job;
  private final String product;

  /**
   * @param product what is advertised
   */
  SceneRules(Job job, String product) {
    this.job = job;
    this.product = product;
  }

  private int fewest() {
    return job.brief().seconds() < 10 ? 2 : 3;
  }

  private int most() {
    int seconds = job.brief().seconds();
    int wished = seconds <= 30 ? 5 : 10;
    return Math.max(fewest(), Math.min(wished, (int) (seconds / LEAST_SECONDS)));
  }

  /** The limits, for whoever writes. */
  Map<String, Object> limits() {
    Map<String, Object> limits = new LinkedHashMap<>();
    limits.put("scenes", "%d to %d".formatted(fewest(), most()));
    limits.put("secondsTogether", job.brief().seconds());
    limits.put("spokenWordsTogether", (int) (job.brief().seconds() * WORDS_PER_SECOND) - most());
    limits.put(
        "charactersAtMost",
        Map.of(
            "kicker", KICKER,
            "headline", HEADLINE,
            "support", SUPPORT,
            "point", POINT,
            "button", BUTTON,
            "setting", SETTING));
    limits.put("pointsAtMost", MOST_POINTS);
    return limits;
  }

  /**
   * Reads scenes.
   *
   * @throws Unusable if they break a rule; says which
   */
  SceneDraft read(JsonNode answer) throws Unusable {
    JsonNode given = answer.path("scenes");
    List<String> problems = new ArrayList<>();
    if (given.size() < fewest() || given.size() > most()) {
      throw new Unusable(
          List.of(
              "There must be %d to %d scenes, not %d.".formatted(fewest(), most(), given.size())),
          answer.toString());
    }
    List<CopyScene> scenes = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      CopyScene scene = scene(given.path(i));
      problems.addAll(lengths("scene " + (i + 1) + ": ", scene));
      scenes.add(scene);
    }
    problems.addAll(roles(scenes));
    problems.addAll(words(scenes));
    problems.addAll(time(scenes));
    if (!problems.isEmpty()) {
      throw new Unusable(problems, answer.toString());
    }
    return new SceneDraft(timed(scenes), answer);
  }

  private static CopyScene scene(JsonNode node) {
    List<String> points = new ArrayList<>();
    node.path("points").forEach(point -> points.add(point.asString("").strip()));
    return new CopyScene(
        SceneRole.valueOf(node.path("role").asString()),
        node.path("seconds").asDouble(),
        text(node, "kicker"),
        text(node, "headline"),
        text(node, "support"),
        points,
        text(node, "button"),
        text(node, "narration"),
        text(node, "setting"),
        ProductUse.valueOf(node.path("product").asString()),
        EffectKind.valueOf(node.path("effect").asString()));
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asString("").strip();
  }

  private static List<String> lengths(String at, CopyScene scene) {
    List<String> problems = new ArrayList<>();
    problems.addAll(Rules.line(at + "kicker", scene.kicker(), 0, KICKER));
    problems.addAll(Rules.line(at + "headline", scene.headline(), 1, HEADLINE));
    problems.addAll(Rules.line(at + "support", scene.support(), 0, SUPPORT));
    problems.addAll(Rules.line(at + "button", scene.button(), 0, BUTTON));
    problems.addAll(Rules.text(at + "narration", scene.narration(), 0, NARRATION));
    problems.addAll(Rules.text(at + "setting", scene.setting(), 1, SETTING));
    scene.points().forEach(point -> problems.addAll(Rules.line(at + "point", point, 1, POINT)));
    if (scene.points().size() > MOST_POINTS) {
      problems.add(at + "at most " + MOST_POINTS + " points fit.");
    }
    if (!(scene.share() > 0 && scene.share() <= 120)) {
      problems.add(at + "seconds must be more than 0.");
    }
    return problems;
  }

  private List<String> roles(List<CopyScene> scenes) {
    List<String> problems = new ArrayList<>();
    long calls = scenes.stream().filter(s -> s.role() == SceneRole.CALL_TO_ACTION).count();
    CopyScene last = scenes.getLast();
    if (calls != 1 || last.role() != SceneRole.CALL_TO_ACTION || last.button().isEmpty()) {
      problems.add("The last scene, and no other, must be CALL_TO_ACTION with a button.");
    }
    String own = job.brief().callToAction().strip();
    if (!own.isEmpty() && !last.button().equals(own)) {
      problems.add("The button of the last scene must be exactly the job's callToAction.");
    }
    return problems;
  }

  /** What is said must be the customer's: language, names and facts. */
  private List<String> words(List<CopyScene> scenes) {
    List<String> problems = new ArrayList<>();
    String all = all(scenes);
    if (!BriefLanguage.suits(job.language(), all)) {
      problems.add("All words must be in this language: " + job.spokenOf() + ".");
    }
    if (!names(all, job.brief().brand())) {
      problems.add("The brand must be named, as the job writes it.");
    }
    if (!names(all, product)) {
      problems.add("The product must be named, as the story does.");
    }
    List<String> invented = new Claims(job.facts()).invented(all);
    if (!invented.isEmpty()) {
      problems.add("The brief does not say " + invented + "; leave it out.");
    }
    return problems;
  }

  private static String all(List<CopyScene> scenes) {
    StringBuilder all = new StringBuilder();
    for (CopyScene scene : scenes) {
      all.append(scene.kicker()).append('\n').append(scene.headline()).append('\n');
      all.append(scene.support()).append('\n').append(String.join("\n", scene.points()));
      all.append('\n').append(scene.button()).append('\n').append(scene.narration()).append('\n');
    }
    return all.toString();
  }

  /** Whether every word of a name is there, wherever. */
  private static boolean names(String text, String name) {
    String words = text.toLowerCase(Locale.ROOT);
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!words.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private List<String> time(List<CopyScene> scenes) {
    double needed = needed(scenes).stream().mapToDouble(Double::doubleValue).sum();
    int seconds = job.brief().seconds();
    return needed <= seconds
        ? List.of()
        : List.of(
            "To say all narrations takes %.1f s, and the ad has %d s; say less."
                .formatted(needed, seconds));
  }

  private List<Double> needed(List<CopyScene> scenes) {
    double least = Math.min(LEAST_SECONDS, (double) job.brief().seconds() / scenes.size());
    return scenes.stream()
        .map(scene -> Math.max(least, SpokenTime.seconds(scene.narration())))
        .toList();
  }

  private List<CopyScene> timed(List<CopyScene> scenes) {
    List<Double> wished = scenes.stream().map(CopyScene::share).toList();
    List<Double> shares = Timing.shares(wished, needed(scenes), job.brief().seconds());
    List<CopyScene> timed = new ArrayList<>();
    for (int i = 0; i < scenes.size(); i++) {
      CopyScene scene = scenes.get(i);
      timed.add(
          new CopyScene(
              scene.role(),
              shares.get(i),
              scene.kicker(),
              scene.headline(),
              scene.support(),
              scene.points(),
              scene.button(),
              scene.narration(),
              scene.setting(),
              scene.product(),
              scene.effect()));
    }
    return timed;
  }
}
