package app.spotwright.generation;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.BrandSnapshot;
import app.spotwright.engine.motion.Props;
import app.spotwright.engine.picture.PaletteReader;
import app.spotwright.media.Palette;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.provider.WriterProvider;
import app.spotwright.scene.PlanRequest;
import app.spotwright.scene.ScenePlanner;
import app.spotwright.sound.Narrator;

/** Writes the ad document of a new ad. */
final class PlanStage {
  private final ScenePlanner planner;
  private final WriterProvider writer;

  PlanStage(ScenePlanner planner, WriterProvider writer) {
    this.planner = planner;
    this.writer = writer;
  }

  AdDocument plan(Order.NewAd order, Materials materials) throws ProviderFailure {
    BrandSnapshot brand =
        new BrandSnapshot(
            order.brand(), palette(order, materials), materials.products(), materials.logo());
    String voice = order.voice().equalsIgnoreCase(Narrator.NOBODY) ? null : order.voice();
    return planner.plan(
        new PlanRequest(
            brand,
            order.brief(),
            order.formats(),
            order.seed(),
            voice,
            order.music(),
            order.captions(),
            order.aiLabel()),
        writer);
  }

  private static Palette palette(Order.NewAd order, Materials materials) {
    if (!order.colours().isEmpty()) {
      return new Palette(order.colours());
    }
    Props.Product main = materials.props().products().getFirst();
    return PaletteReader.read(main.picture());
  }
}
