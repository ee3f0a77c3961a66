package app.spotwright.engine.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.spotwright.engine.copy.CopyPlan.CopyScene;
import app.spotwright.media.Framework;
import app.spotwright.media.SceneRole;
import app.spotwright.media.Tone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyWriterTest {
  private static final long SEED = 20_261_121L;
  private static final int BRIEFS = 300;
  private static final String COFFEE =
      "Aurora cold brew coffee. Slow-steeped for 18 hours, low acidity, ready to drink. For busy "
          + "mornings. $3.49 a can, free delivery in Austin until June 30";
  private static final String BOTTLE =
      "Steel water bottle keeps drinks cold 24 h, hot 12 h, leakproof, for hikers";

  private static final Map<CopyBrief, CopyPlan> ADS = ads();

  private final CopyWriter writer = new CopyWriter();

  @Test
  void sharesAddUpAndEverySceneIsLongEnough() {
    everyAd((brief, plan) -> {
      List<CopyScene> scenes = plan.scenes();
      assertThat(scenes.stream().mapToDouble(CopyScene::share).sum()).isCloseTo(1, within(1e-9));
      assertThat(scenes).allSatisfy(s -> assertThat(seconds(brief, s)).isGreaterThan(2.999));
      assertThat(seconds(brief, scenes.getFirst())).isBetween(2.0, 4.001);
      assertThat(seconds(brief, scenes.getLast())).isBetween(2.999, 6.001);
    });
  }

  @Test
  void fifteenSecondsHaveFourScenesThirtyFiveAndSixtySevenToNine() {
    for (Framework framework : Framework.values()) {
      assertThat(writer.write(brief(COFFEE, framework, 15, 1)).scenes()).hasSize(4);
      assertThat(writer.write(brief(COFFEE, framework, 30, 1)).scenes()).hasSize(5);
      assertThat(writer.write(brief(COFFEE, framework, 60, 1)).scenes().size()).isBetween(7, 9);
      assertThat(writer.write(brief("coffee", framework, 60, 1)).scenes().size()).isBetween(7, 9);
    }
  }

  @Test
  void narrationCanBeSpokenInItsSceneAt165WordsAMinute() {
    everyAd((brief, plan) ->
        assertThat(plan.scenes())
            .allSatisfy(s ->
                assertThat((double) Spoken.words(s.narration()))
                    .isLessThanOrEqualTo((seconds(brief, s) - 0.5) * 2.75)));
  }

  @Test
  void everyEnglishAdSpeaksInNearlyEveryScene() {
    everyAd((brief, plan) -> {
      long silent = plan.scenes().stream().filter(s -> s.narration().isEmpty()).count();
      assertThat(silent).isLessThanOrEqualTo(1);
      assertThat(plan.scenes().getLast().button()).isNotBlank();
    });
  }

  @Test
  void textsFitTheirPlaces() {
    everyAd((brief, plan) ->
        assertThat(plan.scenes())
            .allSatisfy(s -> {
              assertThat(s.headline()).isNotBlank().hasSizeLessThanOrEqualTo(48);
              assertThat(s.kicker()).hasSizeLessThanOrEqualTo(22);
              assertThat(s.support()).hasSizeLessThanOrEqualTo(42);
              assertThat(s.points()).hasSizeLessThanOrEqualTo(4);
              assertThat(s.points()).allSatisfy(p -> assertThat(p).hasSizeLessThanOrEqualTo(22));
              assertThat(s.setting()).isNotBlank();
            }));
  }

  @Test
  void nothingIsSaidOrShownTwice() {
    everyAd((brief, plan) -> {
      var said = new ArrayList<String>();
      var shown = new ArrayList<String>();
      for (CopyScene scene : plan.scenes()) {
        Told.split(scene.narration()).forEach(s -> said.add(Grammar.words(s)));
        shown.add(Grammar.words(scene.headline()));
      }
      assertThat(shown).doesNotHaveDuplicates();
      said.removeIf(s -> s.equals(Grammar.words(brief.brand())));
      assertThat(said).doesNotHaveDuplicates();
    });
  }

  @Test
  void everyFigureStandsInTheBrief() {
    everyAd((brief, plan) -> {
      Set<String> known = figures(brief.text() + " " + brief.callToAction() + " " + brief.brand());
      assertThat(known).containsAll(figures(everything(plan)));
    });
  }

  @Test
  void noClaimIsInvented() {
    Pattern claims =
        Pattern.compile(
            "(?i)\\b(?:best|no\\. ?1|number one|world's|guaranteed?|proven|award|clinical\\w*|cheapest|"
                + "fastest|cures?|heals?|#1|leading|unbeatable|risk-free|perfect)\\b");
    everyAd((brief, plan) ->
        claims
            .matcher(everything(plan))
            .results()
            .forEach(m -> assertThat(brief.text()).containsIgnoringCase(m.group())));
  }

  @Test
  void articlesAgreeMarksAreCleanAndNoSlotIsLeftOpen() {
    everyAd((brief, plan) -> {
      for (String text : texts(plan)) {
        assertThat(text).doesNotContain("{", "}", "|", "  ", "..", ",,", " ,", " .", "?.", "!.");
        assertThat(text).isEqualTo(text.strip());
        assertThat(wrongArticles(text)).as(text).isEmpty();
      }
      plan.scenes().stream()
          .flatMap(s -> Told.split(s.narration()).stream())
          .forEach(
              s -> assertThat(s).matches("(?su).*[.!?][\"”’)]?").doesNotMatch("^[a-hj-z][a-z].*"));
    });
  }

  @Test
  void theSameSeedGivesTheSameWords() {
    everyAd((brief, plan) -> assertThat(new CopyWriter().write(brief)).isEqualTo(plan));
  }

  @Test
  void twentySeedsOpenInAtLeastFifteenWays() {
    for (String text : List.of(COFFEE, BOTTLE, "wool socks", "We move homes in Chicago.")) {
      for (Framework framework : Framework.values()) {
        var hooks = new HashSet<String>();
        for (long seed = 0; seed < 20; seed++) {
          CopyPlan plan = writer.write(brief(text, framework, 15, seed));
          hooks.add(plan.scenes().getFirst().headline());
        }
        assertThat(hooks).as(text + " " + framework).hasSizeGreaterThanOrEqualTo(15);
      }
    }
  }

  @Test
  void frameworksKeepTheirBeatsInOrder() {
    everyAd((brief, plan) -> {
      List<SceneRole> roles = plan.scenes().stream().map(CopyScene::role).toList();
      assertThat(roles.getFirst()).isEqualTo(SceneRole.HOOK);
      assertThat(roles.getLast()).isEqualTo(SceneRole.CALL_TO_ACTION);
      if (brief.seconds() >= 13) {
        assertThat(roles).containsSubsequence(beats(brief.framework()));
      }
    });
  }

  @Test
  void usesTheBriefsFacts() {
    String ad = everything(writer.write(brief(COFFEE, Framework.AIDA, 30, 3)));
    assertThat(
            Stream.of("18 hours", "acidity", "ready to drink", "$3.49", "Austin", "Aurora")
                .filter(ad::contains))
        .hasSizeGreaterThanOrEqualTo(5);
    String hike = everything(writer.write(brief(BOTTLE, Framework.FAB, 30, 3)));
    assertThat(Stream.of("24 hours", "12 hours", "eakproof", "bottle").filter(hike::contains))
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Solara  | Solara sparkling blood orange spritz | Solara is a sparkling blood orange spritz: real fruit, no sugar, 330 ml.
          Hush    | Hush headphones      | The city is loud. Hush headphones are not. Active noise cancelling, 40 hours of battery.
          Hush    | Hush headphones      | Hush Studio: headphones for people who make music. Flat sound, memory foam that stays cool.
          Nordlys | Nordlys gift sets    | Give someone a better morning. Nordlys gift sets: two stoneware mugs and 250 g of coffee.
          Ambra   | Ambra eau de parfum  | Ambra is an eau de parfum of amber, fig leaf and smoke. It stays for 12 hours.
          Orchard & Co | Orchard & Co desk lamp | Orchard & Co makes a desk lamp with warm light. Three levels.
          Lune    | Lune candles of soy wax | Lune hand-crafts candles of soy wax in Leeds.
          Aume    | Aume hand cream      | Aume hand cream with shea butter and aloe: absorbs in 30 seconds.
          """)
  void theProductIsWhatTheBriefIsAbout(String brand, String product, String text) {
    assertThat(written(brand, text, 1).product()).isEqualTo(product);
  }

  @Test
  void theBriefsOwnOpeningOpensEveryOtherAd() {
    String text = "The city is loud. Hush headphones are not. 40 hours of battery.";
    assertThat(written("Hush", text, 1).scenes().getFirst().headline())
        .isEqualTo("The city is loud");
    assertThat(written("Hush", text, 2).scenes().getFirst().headline())
        .isNotEqualTo("The city is loud");
  }

  @Test
  void theBriefsOwnOpeningIsTheBotherOfEveryAdUnderPas() {
    String soda = "Solara is a blood orange spritz: real fruit, no sugar. ";
    List<String> questions =
        List.of("Tired of sodas that taste of nothing but sweet?", "Thirsty by noon?");
    for (String question : questions) {
      for (long seed = 1; seed <= 10; seed++) {
        CopyBrief brief = brief(soda + question, Framework.PAS, 15, seed);
        List<CopyScene> scenes = writer.write(brief).scenes();
        assertThat(scenes.getFirst().headline()).isEqualTo(question);
        assertThat(scenes.getFirst().narration()).isEqualTo(question);
        assertThat(scenes.get(1).narration()).isNotBlank();
      }
    }
  }

  @Test
  void anOfferBesideTheCallIsTold() {
    CopyPlan plan =
        written("Solara", "A blood orange spritz. Order a case today and shipping is free.", 1);
    assertThat(everything(plan)).containsIgnoringCase("shipping is free");
    assertThat(plan.scenes().getLast().button()).isEqualTo("Order a case today");
  }

  @Test
  void nothingIsSaidThatTheFormOfAFactDoesNotBear() {
    String text =
        "Lune is a night balm. Skin feels softer after 7 nights. 50 ml in a glass jar. Hush foam.";
    String foam = "Hush headphones have memory foam that stays cool. Glare-free light.";
    for (long seed = 1; seed <= 30; seed++) {
      assertThat(everything(written("Lune", text, seed)))
          .doesNotContain("with skin feels", "a 50 ml");
      assertThat(everything(written("Hush", foam, seed))).doesNotContain("are memory foam");
    }
  }

  private CopyPlan written(String brand, String text, long seed) {
    return writer.write(
        new CopyBrief(brand, text, Framework.AIDA, Tone.FRIENDLY, 30, "", Locale.US, seed));
  }

  @Test
  void theUsersOwnCallStandsOnTheButton() {
    var own =
        new CopyBrief(
            "Aurora", COFFEE, Framework.PAS, Tone.CALM, 30, "Taste it in Austin", Locale.UK, 5);
    CopyScene last = writer.write(own).scenes().getLast();
    assertThat(last.button()).isEqualTo("Taste it in Austin");
    assertThat(last.narration()).contains("Taste it in Austin.");
  }

  @Test
  void aLanguageThatCannotBeWrittenKeepsItsOwnSentences() {
    for (String text :
        List.of(
            "Handgemachte Wollmützen aus Norwegen. Warm, leicht und für jeden Tag. Jetzt bestellen!",
            "Bonnets en laine faits main. Chauds et légers pour tous les jours.",
            "手作りのウールの帽子。ノルウェー製。暖かくて軽い。",
            "Шерстяные шапки из Норвегии. Тёплые и лёгкие.")) {
      CopyPlan plan = writer.write(brief(text, Framework.AIDA, 30, 1));
      assertThat(plan.spoken()).isFalse();
      assertThat(plan.scenes()).allSatisfy(s -> assertThat(s.narration()).isEmpty());
      assertThat(plan.scenes().subList(0, plan.scenes().size() - 1))
          .allSatisfy(s -> assertThat(text).contains(s.headline()));
    }
  }

  @Test
  void extremeBriefsAreWritten() {
    for (String text :
        List.of(
            "",
            " ",
            "?",
            "🔥🔥🔥",
            "12",
            "a",
            "x ".repeat(2_500),
            "\u0000\u0007",
            "- \n- \n-",
            "no commas here just a very long sentence that keeps going on and on about nothing in particular "
                + "until somebody finally decides to put a stop to it",
            "{brand} | {what}",
            "$9.99",
            "\"\"\"''")) {
      for (int seconds : List.of(6, 9, 15, 90)) {
        CopyPlan plan = writer.write(brief(text, Framework.PAS, seconds, 9));
        assertThat(plan.scenes()).allSatisfy(s -> assertThat(s.headline()).isNotBlank());
      }
    }
  }

  @Test
  void aLengthOutOfRangeIsRefused() {
    assertThatThrownBy(() -> writer.write(brief(COFFEE, Framework.AIDA, 5, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("6 to 90");
  }

  private void everyAd(BiConsumer<CopyBrief, CopyPlan> check) {
    ADS.forEach((brief, plan) -> {
      try {
        check.accept(brief, plan);
      } catch (AssertionError e) {
        throw new AssertionError("seed " + SEED + ": " + brief + "\n" + plan, e);
      }
    });
  }

  private static Map<CopyBrief, CopyPlan> ads() {
    var briefs = new Briefs(SEED);
    var ads = new LinkedHashMap<CopyBrief, CopyPlan>();
    for (int i = 0; i < BRIEFS; i++) {
      CopyBrief brief = briefs.next();
      ads.put(brief, new CopyWriter().write(brief));
    }
    return ads;
  }

  private static SceneRole[] beats(Framework framework) {
    return switch (framework) {
      case AIDA ->
          new SceneRole[] {
            SceneRole.HOOK, SceneRole.REVEAL, SceneRole.BENEFIT, SceneRole.CALL_TO_ACTION
          };
      case PAS ->
          new SceneRole[] {
            SceneRole.HOOK, SceneRole.PROBLEM, SceneRole.REVEAL, SceneRole.CALL_TO_ACTION
          };
      case FAB ->
          new SceneRole[] {
            SceneRole.HOOK, SceneRole.DETAIL, SceneRole.BENEFIT, SceneRole.CALL_TO_ACTION
          };
    };
  }

  private static CopyBrief brief(String text, Framework framework, int seconds, long seed) {
    return new CopyBrief(
        "Aurora", text, framework, Tone.FRIENDLY, seconds, "", Locale.ENGLISH, seed);
  }

  private static double seconds(CopyBrief brief, CopyScene scene) {
    return scene.share() * brief.seconds();
  }

  private static List<String> texts(CopyPlan plan) {
    var texts = new ArrayList<String>(List.of(plan.product()));
    for (CopyScene s : plan.scenes()) {
      texts.addAll(
          List.of(s.kicker(), s.headline(), s.support(), s.button(), s.narration(), s.setting()));
      texts.addAll(s.points());
    }
    return texts;
  }

  private static String everything(CopyPlan plan) {
    return plan.story() + "\n" + String.join("\n", texts(plan));
  }

  private static Set<String> figures(String text) {
    var figures = new TreeSet<String>();
    Pattern.compile("\\d+(?:[.,]\\d+)*")
        .matcher(text)
        .results()
        .forEach(m -> figures.add(m.group()));
    return figures;
  }

  /** A checker of its own: letters, and the exceptions that the test words contain. */
  private static List<String> wrongArticles(String text) {
    Set<String> vowelSound = Set.of("hourglass", "hour", "honest", "led");
    Set<String> consonantSound = Set.of("usb-c", "eucalyptus", "one", "useful", "unit", "european");
    return Pattern.compile("\\b(an?) (?=([\\p{L}\\d][\\p{L}\\d-]*))", Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .results()
        .filter(m -> {
          String word = m.group(2).toLowerCase(Locale.ROOT);
          boolean vowel =
              vowelSound.contains(word)
                  || (!consonantSound.contains(word) && "aeioué8".indexOf(word.charAt(0)) >= 0);
          return vowel != m.group(1).equalsIgnoreCase("an");
        })
        .map(m -> m.group(1) + " " + m.group(2))
        .toList();
  }
}
