package app.spotwright.generation;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.BrandSnapshot;
import app.spotwright.engine.motion.Props;
import app.spotwright.engine.picture.PaletteReader;
import app.spotwright.media.Palette;
import app.spotwright.media.ProductUse;
import app.spotwright.media.Sentence;
import app.spotwright.provider.Chain;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.WriterProvider;
import app.spotwright.scene.PlanRequest;
import app.spotwright.scene.Planned;
import app.spotwright.scene.ScenePlanner;
import app.spotwright.sound.Narrator;
import java.io.IOException;
import java.util.stream.Stream;

/** Writes the ad document of a new ad. */
final class PlanStage {
  private final ScenePlanner planner;
  private final Chain<WriterProvider> writers;
  private final RunLog log;

  PlanStage(ScenePlanner planner, Chain<WriterProvider> writers, RunLog log) {
    this.planner = planner;
    this.writers = writers;
    this.log = log;
  }

  AdDocument plan(Order.NewAd order, Materials materials)
      throws ProviderFailure, IOException, InterruptedException {
    BrandSnapshot brand =
        new BrandSnapshot(
            order.brand(), palette(order, materials), materials.products(), materials.logo());
    String voice = order.voice().equalsIgnoreCase(Narrator.NOBODY) ? null : order.voice();
    PlanRequest request =
        new PlanRequest(
            brand,
            order.brief(),
            order.formats(),
            order.seed(),
            voice,
            order.music(),
            order.captions(),
            order.aiLabel());
    Chain.Delivery<WriterProvider, Planned> plan =
        writers.ask(writer -> planner.plan(request, writer));
    log.attempted(plan.answer().attempts());
    tellOfWriter(plan);
    tellOfUnseen(plan.answer().document());
    return plan.answer().document();
  }

  /** Words by another than the first choice are told of. */
  private void tellOfWriter(Chain.Delivery<WriterProvider, Planned> plan) {
    if (!plan.failures().isEmpty()) {
      log.degraded(
          Stage.PLANNING,
          null,
          Sentence.of(Loss.WORDS_BY, writers.providers().getFirst().id()),
          Sentence.of(Loss.EMBEDDED_WORDS),
          plan.failures().getFirst());
    }
  }

  /** Photos that no scene has room for are not left out without a word. */
  private void tellOfUnseen(AdDocument document) {
    int photos = document.brand().products().size();
    long seen =
        document.scenes().stream()
            .filter(scene -> scene.product() != ProductUse.NONE)
            .flatMap(scene ->
                Stream.concat(Stream.of(scene.productImage()), scene.moreImages().stream()))
            .distinct()
            .count();
    if (seen < photos) {
      log.degraded(
          Stage.PLANNING,
          null,
          Sentence.of(Loss.ALL_PHOTOS, photos),
          Sentence.of(Loss.FIRST_PHOTOS, seen),
          Sentence.of(Loss.NO_ROOM, document.brief().seconds()));
    }
  }

  private static Palette palette(Order.NewAd order, Materials materials) {
    if (!order.colours().isEmpty()) {
      return new Palette(order.colours());
    }
    Props.Product main = materials.props().products().getFirst();
    return PaletteReader.read(main.picture());
  }
}
