package app.spotwright.generation;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.LogoImage;
import app.spotwright.ad.Scene;
import app.spotwright.clip.Clip;
import app.spotwright.composition.Commission;
import app.spotwright.composition.CompositionFailure;
import app.spotwright.composition.Cut;
import app.spotwright.composition.Mixed;
import app.spotwright.composition.Quality;
import app.spotwright.composition.Reel;
import app.spotwright.composition.Rendition;
import app.spotwright.composition.Target;
import app.spotwright.composition.Timeline;
import app.spotwright.composition.UnfinishedAd;
import app.spotwright.intake.UnreadablePicture;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Frames;
import app.spotwright.media.Picture;
import app.spotwright.media.Resolution;
import app.spotwright.media.Sentence;
import app.spotwright.provider.ProviderFailure;
import app.spotwright.scene.ScenePlanner;
import app.spotwright.sound.VoiceLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One run of the pipeline, stage by stage. Each stage keeps its result; one whose forerunners have
 * not run here, because another process did them before it died, has them done first: what they
 * made is found in the workshop. The stages may be called from any thread; scenes are shot by
 * several at once.
 */
public final class Run {
  /** Shorter side of a preview. */
  private static final int PREVIEW_SIDE = 540;

  private final Studio studio;
  private final Order order;
  private final RunLog log;
  private @Nullable Materials materials;
  private @Nullable AdDocument document;
  private @Nullable Recording recording;
  private RenderStage.@Nullable Shooting shooting;
  private RenderStage.@Nullable Rendered rendered;
  private @Nullable Finished finished;

  /**
   * @param order whose files have absolute names
   */
  Run(Studio studio, Order order, Progress progress) {
    this.studio = studio;
    this.order = order;
    this.log = new RunLog(progress);
  }

  /**
   * Cuts the product out of the photos.
   *
   * @throws UnreadablePicture if a photo cannot be used
   */
  public void extractProduct() throws UnreadablePicture, IOException, InterruptedException {
    materials();
  }

  /** Writes the document, or takes the one that was given. */
  public synchronized AdDocument plan()
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    if (document == null) {
      Materials given = materials();
      try {
        document = log.stage(Stage.PLANNING, () -> document(given));
      } catch (ProviderFailure e) {
        throw failure(e);
      }
    }
    return document;
  }

  /** Records voice, music and effects. */
  public void recordAudio()
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    recording();
  }

  /** Lays the scenes out around what is heard. */
  public void prepareScenes()
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    shooting();
  }

  /** Hears how far a scene is. Called by several threads at the same time; must be quick. */
  @FunctionalInterface
  public interface SceneProgress {
    /**
     * Some more of it is done.
     *
     * @param share of the scene that is done, 0 to 1
     * @param rendered share of the scene that was rendered now, and not found made
     */
    void advanced(double share, double rendered);
  }

  /**
   * Makes one scene's pictures ahead of the rendering.
   *
   * @param scene index, from 0
   * @param progress told how much of the scene is done
   * @return false if it cannot be made as it is: the rendering finds out what to leave out
   */
  public boolean shoot(int scene, SceneProgress progress)
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    try {
      studio
          .compositor()
          .shoot(
              commission(shooting()),
              scene,
              (aspect, segment, frames, share, rendered) -> progress.advanced(share, rendered));
      return true;
    } catch (CompositionFailure e) {
      return false;
    }
  }

  /**
   * A scene's key frame in the first shape.
   *
   * @param scene index, from 0
   * @param shortSide pixels
   */
  public Picture keyFrame(int scene, int shortSide)
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    RenderStage.Shooting shot = shooting();
    Resolution size = plan().formats().getFirst().atShortSide(shortSide);
    return still(reel(shot), scene, size).picture();
  }

  /** Draws and encodes what is not there yet, with less wherever something cannot be made. */
  public void render()
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    rendered();
  }

  /** Mixes the sound and joins it with the pictures. */
  public synchronized Finished export()
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    if (finished == null) {
      AdDocument made = plan();
      Recording heard = recording();
      RenderStage.Rendered seen = rendered();
      List<String> scenes = shooting().ids();
      DeliveryStage delivery = new DeliveryStage(studio, log);
      try {
        Exported exported =
            log.stage(
                Stage.EXPORTING,
                () -> {
                  Mixed mixed = delivery.mix(made, heard);
                  Map<AspectRatio, Rendition> videos = delivery.finish(made, seen.footage(), mixed);
                  return new Exported(
                      files(videos),
                      poster(made, seen.reel()),
                      delivery.preview(made, videos.values().iterator().next()),
                      ScenePart.of(scenes, seen.reel().timeline()),
                      mixed.loudness());
                });
        finished = delivery.finished(made, exported, heard);
      } catch (UnfinishedAd e) {
        throw failure(e);
      }
    }
    return finished;
  }

  /** Key frames of all scenes in all shapes on one sheet. */
  Picture storyboard(int shortSide, Generation.FrameListener told)
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    AdDocument planned = plan();
    Materials given = materials();
    ShootingPlan plan = new ShootingPlan(planned);
    List<Clip> clips = plan.clips(Storyboard.timeline(plan), null);
    return log.stage(
        Stage.GENERATING_SCENES,
        () ->
            new Storyboard(studio, log)
                .sheet(plan.ids(), clips, given.printed(), planned.formats(), shortSide, told));
  }

  /**
   * Plays the ad as key frames with voice and music; renders nothing.
   *
   * @param shortSide pixels of the shorter side of each picture, in the first shape
   */
  void animatic(int shortSide, Animatic animatic)
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    AdDocument planned = plan();
    Materials given = materials();
    animatic.sees(log.stage(Stage.GENERATING_SCENES, () -> shots(planned, given, shortSide)));
    AudioStage audio = new AudioStage(studio.narrator(), studio.soundtrack(), log);
    log.stage(
        Stage.GENERATING_AUDIO,
        () ->
            audio.rehearse(
                planned,
                line -> {
                  VoiceLine voice = line.voice();
                  if (voice != null) {
                    animatic.hears((double) line.start() / Frames.PER_SECOND, voice.sound());
                  }
                },
                music -> animatic.hearsMusic(music.file())));
  }

  private List<Animatic.Shot> shots(AdDocument planned, Materials given, int shortSide)
      throws IOException, InterruptedException {
    ShootingPlan plan = new ShootingPlan(planned);
    List<Clip> clips = plan.clips(Storyboard.timeline(plan), null);
    List<Picture> frames =
        new Storyboard(studio, log)
            .keyFrames(
                plan.ids(),
                clips,
                given.printed(),
                planned.formats().getFirst().atShortSide(shortSide),
                (scene, frame) -> {});
    List<Animatic.Shot> shots = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < frames.size(); i++) {
      Scene scene = planned.scenes().get(i);
      shots.add(
          new Animatic.Shot(
              (double) start / Frames.PER_SECOND,
              scene.slot().seconds(),
              frames.get(i),
              scene.narration()));
      start += scene.slot().count();
    }
    return shots;
  }

  private synchronized Materials materials()
      throws UnreadablePicture, IOException, InterruptedException {
    if (materials == null) {
      materials = log.stage(Stage.EXTRACTING_PRODUCT, this::gather);
    }
    return materials;
  }

  private Materials gather() throws UnreadablePicture, IOException, InterruptedException {
    ProductStage products = ProductStage.of(studio, log);
    return switch (order) {
      case Order.NewAd ad -> products.gather(ad.photos(), ad.logo(), List.of());
      case Order.WrittenAd ad -> {
        LogoImage logo = ad.document().brand().logo();
        yield products.gather(
            ad.document().brand().products().stream()
                .map(image -> new Photo(Path.of(image.file()), image.cutout()))
                .toList(),
            logo == null ? null : Path.of(logo.file()),
            ad.document().pictures().stream().map(image -> Path.of(image.file())).toList());
      }
    };
  }

  private AdDocument document(Materials given)
      throws ProviderFailure, IOException, InterruptedException {
    return switch (order) {
      case Order.NewAd ad ->
          new PlanStage(
                  new ScenePlanner(studio.motion(), studio.options().transition()),
                  studio.writers(),
                  log)
              .plan(ad, given);
      case Order.WrittenAd ad -> ad.document();
    };
  }

  private synchronized Recording recording()
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    if (recording == null) {
      AdDocument planned = plan();
      ShootingPlan plan = new ShootingPlan(planned);
      Timeline timeline = Timeline.of(plan.slots(), Timeline.fit(plan.slots(), plan.cuts()));
      AudioStage audio = new AudioStage(studio.narrator(), studio.soundtrack(), log);
      recording = log.stage(Stage.GENERATING_AUDIO, () -> audio.record(planned, timeline));
    }
    return recording;
  }

  private synchronized RenderStage.Shooting shooting()
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    if (shooting == null) {
      Recording heard = recording();
      Materials given = materials();
      ShootingPlan plan = new ShootingPlan(plan());
      shooting = log.stage(Stage.GENERATING_SCENES, () -> plan.shooting(heard, given.printed()));
    }
    return shooting;
  }

  private synchronized RenderStage.Rendered rendered()
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    if (rendered == null) {
      RenderStage.Shooting shot = shooting();
      RenderStage stage = new RenderStage(studio.compositor(), studio.motion(), log);
      List<Target> targets = targets(plan());
      try {
        rendered = log.stage(Stage.RENDERING, () -> stage.render(shot, targets, quality()));
      } catch (CompositionFailure e) {
        throw failure(e);
      }
    }
    return rendered;
  }

  private Commission commission(RenderStage.Shooting shot)
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    return new Commission(reel(shot), targets(plan()), quality());
  }

  /** All that is seen as long as nothing has to be left out. */
  private static Reel reel(RenderStage.Shooting shot) throws IOException {
    List<Cut> cuts = Timeline.fit(shot.slots(), shot.cuts());
    return new Reel(shot.clips().on(Timeline.of(shot.slots(), cuts)), cuts, shot.props());
  }

  private List<Target> targets(AdDocument planned) {
    List<AspectRatio> formats = planned.formats();
    int side = studio.options().shortSide();
    return order.preview()
        ? List.of(Target.of(formats.getFirst(), PREVIEW_SIDE))
        : formats.stream().map(format -> Target.of(format, side)).toList();
  }

  private Quality quality() {
    return order.preview() ? Quality.PREVIEW : Quality.FINAL;
  }

  private static Map<AspectRatio, Path> files(Map<AspectRatio, Rendition> videos) {
    Map<AspectRatio, Path> files = new LinkedHashMap<>();
    videos.forEach((shape, video) -> files.put(shape, video.file()));
    return files;
  }

  private Picture poster(AdDocument made, Reel reel) throws IOException, InterruptedException {
    int scene = Storyboard.posterScene(reel.clips());
    Resolution size = made.formats().getFirst().atShortSide(studio.options().shortSide());
    Still still = still(reel, scene, size);
    still.tell(log, Stage.EXPORTING, made.scenes().get(scene).id(), Loss.POSTER);
    return still.picture();
  }

  private Still still(Reel reel, int scene, Resolution size)
      throws IOException, InterruptedException {
    Clip clip = reel.clips().get(scene);
    return Still.of(less ->
        studio
            .compositor()
            .still(
                less.apply(clip, studio.motion()),
                reel.props(),
                Storyboard.keyMoment(clip.program()),
                size));
  }

  private static GenerationFailure failure(Exception e) {
    return new GenerationFailure(Sentence.of(Loss.NO_AD, Sentence.of(e)), e);
  }
}
