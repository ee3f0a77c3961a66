package app.spotwright.generation;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.LogoImage;
import app.spotwright.clip.Clip;
import app.spotwright.composition.CompositionFailure;
import app.spotwright.composition.Mixed;
import app.spotwright.composition.Quality;
import app.spotwright.composition.Reel;
import app.spotwright.composition.Target;
import app.spotwright.composition.Timeline;
import app.spotwright.composition.UnfinishedAd;
import app.spotwright.engine.cutout.Cutout;
import app.spotwright.intake.UnreadablePicture;
import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.scene.ScenePlanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Makes an ad, from the order to the renditions: the table of contents of the pipeline. Every stage
 * makes only what is not there yet. Thread-safe; one instance serves any number of runs.
 */
public final class Generation {
  /** Shorter side of a preview. */
  private static final int PREVIEW_SIDE = 540;

  private final Studio studio;

  public Generation(Studio studio) {
    this.studio = studio;
  }

  /**
   * Whether an order names a voice, a design or a picture that is not there: the first one in a
   * sentence with those that are; empty if all are.
   */
  public Optional<String> problem(Order order) {
    return new NameCheck(studio.motion(), studio.narrator()).problem(order);
  }

  /**
   * Runs the whole pipeline.
   *
   * @param progress hears how it goes
   * @throws UnreadablePicture if a photo cannot be used
   * @throws MissingPicture if a picture of a given document is nowhere
   * @throws GenerationFailure if no ad could be made
   * @throws IOException if the disk refuses
   * @throws InterruptedException if the thread was interrupted; what was finished is kept, nothing
   *     is left half-done
   */
  public Finished run(Order given, Progress progress)
      throws UnreadablePicture,
          MissingPicture,
          GenerationFailure,
          IOException,
          InterruptedException {
    RunLog log = new RunLog(progress);
    Order order = found(given);
    try {
      Materials materials = log.stage(Stage.EXTRACTING_PRODUCT, () -> gather(order, log));
      AdDocument document = log.stage(Stage.PLANNING, () -> document(order, materials));
      ShootingPlan plan = new ShootingPlan(document);
      Timeline timeline = Timeline.of(plan.slots(), Timeline.fit(plan.slots(), plan.cuts()));
      Recording recording =
          log.stage(Stage.GENERATING_AUDIO, () -> audio(log).record(document, timeline));
      RenderStage.Shooting shooting =
          log.stage(Stage.GENERATING_SCENES, () -> plan.shooting(recording, materials.printed()));
      RenderStage.Rendered rendered =
          log.stage(Stage.RENDERING, () -> render(document, shooting, order.preview(), log));
      DeliveryStage delivery = new DeliveryStage(studio, log);
      Exported exported =
          log.stage(
              Stage.EXPORTING,
              () -> {
                Mixed mixed = delivery.mix(document, recording);
                return new Exported(
                    delivery.finish(document, rendered.footage(), mixed),
                    poster(document, rendered.reel(), log),
                    mixed.loudness());
              });
      return delivery.finished(document, exported, recording);
    } catch (CompositionFailure | UnfinishedAd | ProviderFailure e) {
      throw new GenerationFailure("the ad could not be made: " + e.getMessage(), e);
    }
  }

  /**
   * Key frames of all scenes in all shapes on one sheet; makes no sound and no video.
   *
   * @param shortSide pixels of the shorter side of each frame
   */
  public Picture storyboard(Order given, Progress progress, int shortSide)
      throws UnreadablePicture,
          MissingPicture,
          GenerationFailure,
          IOException,
          InterruptedException {
    RunLog log = new RunLog(progress);
    Order order = found(given);
    try {
      Materials materials = log.stage(Stage.EXTRACTING_PRODUCT, () -> gather(order, log));
      AdDocument document = log.stage(Stage.PLANNING, () -> document(order, materials));
      ShootingPlan plan = new ShootingPlan(document);
      List<Clip> clips = plan.clips(Storyboard.timeline(plan), null);
      return log.stage(
          Stage.GENERATING_SCENES,
          () ->
              new Storyboard(studio.motion(), log)
                  .sheet(plan.ids(), clips, materials.props(), document.formats(), shortSide));
    } catch (ProviderFailure e) {
      throw new GenerationFailure("the storyboard could not be drawn: " + e.getMessage(), e);
    }
  }

  /** The product of one photo, cut out. */
  public Cutout cutOut(Path photo, Progress progress)
      throws UnreadablePicture, IOException, InterruptedException {
    RunLog log = new RunLog(progress);
    return log.stage(Stage.EXTRACTING_PRODUCT, () -> products(log).single(photo));
  }

  private Materials gather(Order order, RunLog log)
      throws UnreadablePicture, IOException, InterruptedException {
    return switch (order) {
      case Order.NewAd ad -> products(log).gather(ad.photos(), ad.logo(), List.of());
      case Order.WrittenAd ad -> {
        LogoImage logo = ad.document().brand().logo();
        yield products(log)
            .gather(
                ad.document().brand().products().stream()
                    .map(image -> new Photo(Path.of(image.file()), image.cutout()))
                    .toList(),
                logo == null ? null : Path.of(logo.file()),
                ad.document().pictures().stream().map(image -> Path.of(image.file())).toList());
      }
    };
  }

  /** The order with its files where they are now. */
  private static Order found(Order order) throws MissingPicture, IOException {
    return switch (order) {
      case Order.NewAd ad -> ad;
      case Order.WrittenAd ad ->
          new Order.WrittenAd(
              new DocumentFiles(ad.folder(), ad.places()).found(ad.document()),
              ad.folder(),
              ad.places(),
              ad.preview());
    };
  }

  private AdDocument document(Order order, Materials materials) throws ProviderFailure {
    return switch (order) {
      case Order.NewAd ad -> planning().plan(ad, materials);
      case Order.WrittenAd ad -> ad.document();
    };
  }

  private RenderStage.Rendered render(
      AdDocument document, RenderStage.Shooting shooting, boolean preview, RunLog log)
      throws CompositionFailure, IOException, InterruptedException {
    RenderStage stage = new RenderStage(studio.compositor(), studio.motion(), log);
    if (preview) {
      Target small = Target.of(document.formats().getFirst(), PREVIEW_SIDE);
      return stage.render(shooting, List.of(small), Quality.PREVIEW);
    }
    int side = studio.options().shortSide();
    List<Target> targets =
        document.formats().stream().map(format -> Target.of(format, side)).toList();
    return stage.render(shooting, targets, Quality.FINAL);
  }

  private Picture poster(AdDocument document, Reel reel, RunLog log)
      throws IOException, InterruptedException {
    int scene = Storyboard.posterScene(reel.clips());
    Clip clip = reel.clips().get(scene);
    Resolution size = document.formats().getFirst().atShortSide(studio.options().shortSide());
    Still still =
        Still.of(less ->
            studio
                .compositor()
                .still(
                    less.apply(clip, studio.motion()),
                    reel.props(),
                    Storyboard.keyMoment(clip.program()),
                    size));
    still.tell(log, Stage.EXPORTING, document.scenes().get(scene).id(), "the poster");
    return still.picture();
  }

  private ProductStage products(RunLog log) {
    return new ProductStage(studio.intake(), studio.cutters(), studio.workshop(), log);
  }

  private PlanStage planning() {
    return new PlanStage(
        new ScenePlanner(studio.motion(), studio.options().transition()), studio.writer());
  }

  private AudioStage audio(RunLog log) {
    return new AudioStage(studio.narrator(), studio.soundtrack(), log);
  }
}
