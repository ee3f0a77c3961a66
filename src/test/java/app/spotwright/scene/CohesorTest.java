package app.spotwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.BrandSnapshot;
import app.spotwright.ad.Brief;
import app.spotwright.ad.Documents;
import app.spotwright.ad.Overlay;
import app.spotwright.ad.ProductImage;
import app.spotwright.ad.Scene;
import app.spotwright.ad.SceneEdits;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Colour;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Frames;
import app.spotwright.media.Framework;
import app.spotwright.media.Palette;
import app.spotwright.media.ProductUse;
import app.spotwright.media.SceneRole;
import app.spotwright.media.Tone;
import app.spotwright.provider.embedded.EmbeddedWriter;
import app.spotwright.scene.Coherence.Fix;
import app.spotwright.scene.Coherence.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Whether scenes are one ad, and what is offered where they are not. */
class CohesorTest {
  private final MotionStudio studio = new MotionStudio();
  private final Cohesor cohesor = new Cohesor(studio::designsFor);
  private final AdDocument written = written(15, Framework.PAS, Tone.FRIENDLY, 1);

  @SuppressWarnings("checkstyle:IllegalCatch")
  private AdDocument written(int seconds, Framework framework, Tone tone, long seed) {
    BrandSnapshot brand =
        new BrandSnapshot(
            "Solara",
            Palette.of(Colour.parse("#12355b"), Colour.parse("#f4a261")),
            List.of(new ProductImage("bottle.jpg", Fingerprint.of(new byte[] {1}), true)),
            null);
    Brief brief =
        new Brief(
            "A steel bottle that keeps drinks cold for 24 hours. For hikers. Order today, shipping is free.",
            seconds,
            framework,
            tone,
            "Order now",
            Locale.ENGLISH);
    PlanRequest request =
        new PlanRequest(
            brand,
            brief,
            List.of(AspectRatio.VERTICAL_9_16),
            seed,
            "us-female",
            null,
            CaptionStyle.WORD,
            null);
    try {
      return new ScenePlanner(studio, new Frames(30))
          .plan(request, new EmbeddedWriter())
          .document();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private List<String> remarks(AdDocument ad) {
    return cohesor.judge(ad).remarks().stream().map(remark -> remark.says().inEnglish()).toList();
  }

  private Remark only(AdDocument ad) {
    List<Remark> remarks = cohesor.judge(ad).remarks();
    assertThat(remarks).as(remarks(ad).toString()).hasSize(1);
    return remarks.getFirst();
  }

  private static Fix fix(Remark remark) {
    return Objects.requireNonNull(remark.fix(), () -> remark.says().inEnglish());
  }

  private void assertMended(AdDocument ad, String says) {
    Remark remark = only(ad);
    assertThat(fix(remark).says().inEnglish()).isEqualTo(says);
    assertThat(cohesor.judge(fix(remark).after()).score()).isEqualTo(100);
    assertThat(fix(remark).after().length()).isEqualTo(ad.length());
  }

  private static AdDocument say(AdDocument ad, int index, String headline, String narration) {
    Scene scene = ad.scenes().get(index);
    Overlay seen = scene.overlay();
    Overlay now =
        new Overlay(seen.kicker(), headline, seen.support(), seen.points(), seen.button());
    return SceneEdits.say(ad, scene.id(), now, narration);
  }

  private static AdDocument press(AdDocument ad, int index, String button) {
    Scene scene = ad.scenes().get(index);
    Overlay seen = scene.overlay();
    Overlay now =
        new Overlay(seen.kicker(), seen.headline(), seen.support(), seen.points(), button);
    return SceneEdits.say(ad, scene.id(), now, scene.narration());
  }

  @Test
  void whatTheEmbeddedWriterWritesIsOneAd() {
    SoftAssertions all = new SoftAssertions();
    for (int seconds : new int[] {6, 15, 30, 60}) {
      for (Framework framework : Framework.values()) {
        for (Tone tone : Tone.values()) {
          for (long seed = 0; seed < 3; seed++) {
            AdDocument ad = written(seconds, framework, tone, seed);
            all.assertThat(remarks(ad))
                .as("%d s, %s, %s, seed %d", seconds, framework, tone, seed)
                .isEmpty();
          }
        }
      }
    }
    all.assertAll();
  }

  @Test
  void aCallToActionBelongsAtTheEnd() {
    int last = written.scenes().size() - 1;
    AdDocument moved = SceneEdits.move(written, written.scenes().get(last).id(), -1);
    assertThat(remarks(moved))
        .anyMatch(remark -> remark.startsWith("Scene %d asks people to act".formatted(last)))
        .anyMatch(remark -> remark.startsWith("Nobody is told what to do"));
    AdDocument mended =
        cohesor.judge(moved).remarks().stream()
            .filter(remark -> remark.says().inEnglish().contains("asks people"))
            .map(remark -> fix(remark).after())
            .findFirst()
            .orElseThrow();
    assertThat(mended.scenes()).isEqualTo(written.scenes());
  }

  @Test
  void anAdWithoutAButtonTellsNobodyWhatToDo() {
    AdDocument silent = press(written, written.scenes().size() - 1, "");
    assertMended(silent, "Use \"Order now\"");
    assertThat(cohesor.judge(silent).score()).isEqualTo(85);
  }

  @Test
  void twoButtonsAreOneTooMany() {
    assertThat(only(press(written, 0, "Call us")).says().inEnglish())
        .startsWith("Scenes 1 and %d have different buttons".formatted(written.scenes().size()));
  }

  @Test
  void aBrandIsNamed() {
    AdDocument other =
        written.with(
            new BrandSnapshot(
                "Nordlys", written.brand().palette(), written.brand().products(), null),
            written.scenes());
    assertThat(only(other).says().inEnglish()).startsWith("Nordlys is neither read nor heard");
  }

  @Test
  void whatTheBriefDoesNotSayIsPointedAt() {
    Remark remark = only(say(written, 1, "Half price: $12", written.scenes().get(1).narration()));
    assertThat(remark.says().inEnglish()).contains("Scene 2 says \"12, $\"");
    assertThat(remark.scene()).isEqualTo(written.scenes().get(1).id());
    assertThat(remark.fix()).isNull();
  }

  @Test
  void aProblemComesBeforeWhatSolvesIt() {
    assertThat(written.scenes()).extracting(Scene::role).contains(SceneRole.PROBLEM);
    Scene problem =
        written.scenes().stream()
            .filter(scene -> scene.role() == SceneRole.PROBLEM)
            .findFirst()
            .orElseThrow();
    int from = written.scenes().indexOf(problem);
    AdDocument late = SceneEdits.move(written, problem.id(), written.scenes().size() - 2 - from);
    Remark remark =
        cohesor.judge(late).remarks().stream()
            .filter(each -> each.says().inEnglish().contains("after it was solved"))
            .findFirst()
            .orElseThrow();
    assertThat(cohesor.judge(fix(remark).after()).score()).isEqualTo(100);
  }

  @Test
  void scenesDoNotRepeatEachOther() {
    Scene first = written.scenes().getFirst();
    AdDocument twice =
        say(
            written,
            2,
            first.overlay().headline().toUpperCase(Locale.ENGLISH) + "!",
            written.scenes().get(2).narration());
    assertThat(only(twice).says().inEnglish()).startsWith("Scenes 1 and 3 say the same");
  }

  @Test
  void aSceneThatLooksLikeTheOneBeforeGetsAnotherLook() {
    Scene second = written.scenes().get(1);
    List<Scene> scenes = new ArrayList<>(written.scenes());
    scenes.set(1, second.with(scenes.getFirst().design(), 1));
    assertMended(written.with(written.brand(), scenes), "Another look");
  }

  @Test
  void aSceneThatIsTooShortForItsWordsGetsMoreTimeWhereThereIsSome() {
    AdDocument hurried = SceneEdits.lengthen(Documents.ofScenes(120, 180, 150), "s1", -60);
    hurried = say(hurried, 0, "Wake up", "Wake up to a slow and very good morning with us.");
    Remark remark =
        cohesor.judge(hurried).remarks().stream()
            .filter(each -> each.says().inEnglish().startsWith("What is said in scene 1 takes"))
            .findFirst()
            .orElseThrow();
    AdDocument mended = fix(remark).after();
    assertThat(mended.scenes().getFirst().slot().count()).isGreaterThan(60);
    assertThat(remarks(mended)).noneMatch(each -> each.contains("scene 1 takes"));
  }

  @Test
  void aProductThatNobodySeesOrOnlyLateIsMissed() {
    AdDocument ad = Documents.ofScenes(300, 150);
    assertThat(remarks(ad)).noneMatch(remark -> remark.contains("product"));
    AdDocument late = ad.with(ad.brand(), List.of(hidden(ad, 0), ad.scenes().get(1)));
    assertThat(remarks(late)).anyMatch(remark -> remark.contains("first seen after 10 s"));
    AdDocument never = ad.with(ad.brand(), List.of(hidden(ad, 0), hidden(ad, 1)));
    assertThat(remarks(never)).contains("The product is seen in no scene.");
  }

  private static Scene hidden(AdDocument ad, int index) {
    Scene scene = ad.scenes().get(index);
    return new Scene(
        scene.id(),
        scene.role(),
        scene.slot(),
        scene.transition(),
        scene.design(),
        scene.setting(),
        ProductUse.NONE,
        0,
        List.of(),
        scene.overlay(),
        List.of(),
        scene.narration(),
        null,
        1,
        null);
  }
}
