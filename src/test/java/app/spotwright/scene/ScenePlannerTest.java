package app.spotwright.scene;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.BrandSnapshot;
import app.spotwright.ad.Brief;
import app.spotwright.ad.ProductImage;
import app.spotwright.ad.Scene;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Colour;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Frames;
import app.spotwright.media.Framework;
import app.spotwright.media.Palette;
import app.spotwright.media.ProductUse;
import app.spotwright.media.Tone;
import app.spotwright.provider.embedded.EmbeddedWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans as a new ad gets them, with the embedded writer. */
class ScenePlannerTest {
  private final MotionStudio studio = new MotionStudio();

  @ParameterizedTest
  @CsvSource({
    "15, AIDA, BOLD",
    "15, PAS, CALM",
    "15, FAB, FRIENDLY",
    "30, FAB, PREMIUM",
    "30, PAS, BOLD",
    "60, PAS, PLAYFUL",
    "60, AIDA, CALM"
  })
  void everyOneOfTenPhotosIsSeenOnceWhereAnAdHasTheUsualLength(
      int seconds, Framework framework, Tone tone) throws Exception {
    for (int photos = 7; photos <= 10; photos++) {
      for (long seed = 0; seed < 8; seed++) {
        AdDocument ad = plan(seconds, framework, tone, seed, photos);
        String what = "%d photos, seed %d".formatted(photos, seed);
        List<Integer> seen =
            ad.scenes().stream()
                .filter(scene -> scene.product() != ProductUse.NONE)
                .flatMap(ScenePlannerTest::photos)
                .toList();
        assertThat(seen).as(what).containsAll(IntStream.range(0, photos).boxed().toList());
        assertThat(ad.scenes()).extracting(Scene::design).as(what).doesNotHaveDuplicates();
        for (Scene scene : ad.scenes()) {
          assertThat(scene.moreImages().size())
              .as("%s, %s", what, scene.id())
              .isLessThanOrEqualTo(studio.roomIn(scene.design()));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "6, AIDA, FRIENDLY",
    "15, AIDA, BOLD",
    "15, PAS, CALM",
    "30, FAB, PREMIUM",
    "60, PAS, PLAYFUL"
  })
  void allOfSixPhotosAreInTheAdWhereADesignHasRoomAndNoTwoTransitionsInARowAreTheSame(
      int seconds, Framework framework, Tone tone) throws Exception {
    for (long seed = 0; seed < 12; seed++) {
      AdDocument ad = plan(seconds, framework, tone, seed, 6);
      String what = "%d s, %s, %s, seed %d".formatted(seconds, framework, tone, seed);
      List<Scene> shown =
          ad.scenes().stream().filter(scene -> scene.product() != ProductUse.NONE).toList();
      assertThat(shown.stream().flatMap(ScenePlannerTest::photos))
          .as(what)
          .contains(0, 1, 2, 3, 4, 5);
      for (Scene scene : ad.scenes()) {
        int room = scene.product() == ProductUse.NONE ? 0 : studio.roomIn(scene.design());
        assertThat(scene.moreImages().size())
            .as("%s, %s", what, scene.id())
            .isLessThanOrEqualTo(room);
      }
      for (int i = 2; i < ad.scenes().size(); i++) {
        assertThat(ad.scenes().get(i).transition().kind())
            .as("%s, scene %d", what, i)
            .isNotEqualTo(ad.scenes().get(i - 1).transition().kind());
      }
    }
  }

  private static Stream<Integer> photos(Scene scene) {
    return Stream.concat(Stream.of(scene.productImage()), scene.moreImages().stream());
  }

  private AdDocument plan(int seconds, Framework framework, Tone tone, long seed, int count)
      throws Exception {
    List<ProductImage> photos =
        IntStream.range(0, count)
            .mapToObj(i ->
                new ProductImage(
                    "photo-" + i + ".jpg",
                    Fingerprint.of(("photo " + i).getBytes(StandardCharsets.UTF_8)),
                    true))
            .toList();
    BrandSnapshot brand =
        new BrandSnapshot(
            "Solara", Palette.of(Colour.parse("#12355b"), Colour.parse("#f4a261")), photos, null);
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
            null,
            null,
            CaptionStyle.WORD,
            null);
    return new ScenePlanner(studio, new Frames(30)).plan(request, new EmbeddedWriter()).document();
  }
}
