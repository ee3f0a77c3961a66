package app.spotwright.engine.copy;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.engine.copy.CopyPlan.CopyScene;
import app.spotwright.media.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ads for briefs as people write them. */
class RealBriefsTest {
  private static final long SEED = 7;
  private final CopyWriter writer = new CopyWriter();

  @ParameterizedTest
  @EnumSource(Framework.class)
  void aHundredAdsOfOneBrandHardlySayASentenceTwiceSaveForFacts(Framework framework) {
    List<CopyBrief> briefs = Samples.all(0);
    for (int which = framework.ordinal(); which < briefs.size(); which += 25) {
      CopyBrief brief = briefs.get(which);
      for (int seconds : new int[] {15, 30}) {
        var sentences = new Sentences(brief);
        for (long seed = 0; seed < 100; seed++) {
          sentences.add(writer.write(Samples.as(brief, framework, seconds, seed)));
        }
        assertThat(sentences.repetitions())
            .as(brief.brand() + " " + framework + " " + seconds + " s " + sentences.again())
            .isLessThanOrEqualTo(sentences.total() / 50);
      }
    }
  }

  @Test
  void fifteenSecondsSayTheNameTwoFactsTheOfferAndTheCall() {
    var sparse = new ArrayList<String>();
    int ads = 0;
    for (CopyBrief brief : Samples.all(SEED)) {
      for (Framework framework : Framework.values()) {
        CopyBrief shortAd = Samples.as(brief, framework, 15, SEED);
        CopyPlan plan = writer.write(shortAd);
        if (plan.spoken()) {
          ads++;
          Spoke spoke = Spoke.of(shortAd, plan);
          if (!spoke.full()) {
            sparse.add(brief.brand() + " " + framework + " " + spoke);
          }
        }
      }
    }

    assertThat(sparse).as("of " + ads).hasSizeLessThanOrEqualTo(ads / 8);
  }

  @Test
  void theGrammarLibraryFindsNothingInEveryThirdOfThem() {
    var checker = new GrammarChecker();
    List<CopyBrief> briefs = Samples.all(SEED);
    List<String> mistakes =
        IntStream.range(0, briefs.size())
            .filter(i -> i % 3 == 0)
            .mapToObj(briefs::get)
            .map(writer::write)
            .filter(CopyPlan::spoken)
            .flatMap(plan -> plan.scenes().stream())
            .flatMap(scene -> checker.mistakes(scene.narration()).stream())
            .toList();

    assertThat(mistakes).isEmpty();
  }

  @Test
  void thirtySecondsTellMostOfWhatTheBriefSays() {
    var shares = new ArrayList<Double>();
    for (CopyBrief brief : Samples.all(SEED)) {
      CopyPlan plan = writer.write(Samples.as(brief, brief.framework(), 30, SEED));
      if (plan.spoken()) {
        shares.add(told(brief, plan));
      }
    }

    assertThat(shares.stream().mapToDouble(Double::doubleValue).average().orElse(0))
        .isGreaterThan(0.6);
  }

  @Test
  void everyPriceOfTheBriefIsShown() {
    for (CopyBrief brief : Samples.all(SEED)) {
      CopyPlan plan = writer.write(Samples.as(brief, brief.framework(), 30, SEED));
      List<String> prices =
          Pattern.compile("[$€£]\\d[\\d,.]*\\d|[$€£]\\d")
              .matcher(brief.text())
              .results()
              .map(m -> m.group())
              .toList();
      String shown = everything(plan);
      if (!prices.isEmpty() && plan.spoken()) {
        assertThat(prices).as(brief.brand() + ": " + shown).anyMatch(shown::contains);
      }
    }
  }

  @Test
  void theBrandIsSaidAndShown() {
    for (CopyBrief brief : Samples.all(SEED)) {
      CopyPlan plan = writer.write(brief);
      if (plan.spoken() && !brief.brand().isEmpty()) {
        String said =
            plan.scenes().stream().map(CopyScene::narration).collect(Collectors.joining(" "));
        assertThat(said).as(brief.brand()).contains(brief.brand());
      }
    }
  }

  private static double told(CopyBrief brief, CopyPlan plan) {
    Set<String> small = Set.of("with", "from", "that", "your", "made", "this", "they", "people");
    Set<String> words =
        Stream.of(brief.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(w -> w.length() > 3 && !small.contains(w))
            .collect(Collectors.toSet());
    String shown = everything(plan).toLowerCase(Locale.ROOT);
    long found = words.stream().filter(shown::contains).count();
    return words.isEmpty() ? 1 : (double) found / words.size();
  }

  private static String everything(CopyPlan plan) {
    return plan.scenes().stream()
        .map(s ->
            String.join(
                " ",
                s.kicker(),
                s.headline(),
                s.support(),
                String.join(" ", s.points()),
                s.button(),
                s.narration()))
        .collect(Collectors.joining(" "));
  }
}
