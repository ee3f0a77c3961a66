package app.spotwright.studio;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.SceneEdits;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.ad.revision.Ads.Source;
import app.spotwright.engine.cutout.Cutout;
import app.spotwright.engine.picture.PaletteReader;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.engine.picture.PictureScaler;
import app.spotwright.generation.Animatic;
import app.spotwright.generation.Degradation;
import app.spotwright.generation.GenerationFailure;
import app.spotwright.generation.MissingPicture;
import app.spotwright.generation.Order;
import app.spotwright.generation.Pipeline;
import app.spotwright.generation.Pipelines;
import app.spotwright.generation.Progress;
import app.spotwright.generation.RequestedOrder;
import app.spotwright.generation.Stage;
import app.spotwright.generation.Unfinished;
import app.spotwright.generation.UploadFolder;
import app.spotwright.generation.UploadFolder.LostUpload;
import app.spotwright.intake.UnreadablePicture;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.Colour;
import app.spotwright.media.Picture;
import app.spotwright.storage.MediaStore;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Draws what helps to write an ad: cut-outs of photos at once, storyboards a moment after the last
 * change; one at a time, so that the ads that are being made keep the machine. Thread-safe.
 */
@Component
class Sketches {
  private static final Logger LOG = LoggerFactory.getLogger(Sketches.class);
  private static final long PAUSE_MILLIS = 200;
  private static final int SIDE = 270;
  private static final int LOOK_SIDE = 320;
  private static final int PLAYED_SIDE = 540;
  private static final int PLANS = 4;
  private static final Progress SILENT = telling(less -> {});

  private final Pipelines pipelines;
  private final MediaStore store;
  private final ScheduledExecutorService executor =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("sketch-", 0).factory());

  /** Writing may be waiting for a language model, and nobody's sketch waits for that. */
  private final ExecutorService writing =
      Executors.newFixedThreadPool(PLANS, Thread.ofPlatform().daemon().name("plan-", 0).factory());

  Sketches(Pipelines pipelines, MediaStore store) {
    this.pipelines = pipelines;
    this.store = store;
  }

  /** A storyboard on its way. */
  interface Sketch {
    /** It is not wanted any more. */
    void cancel();
  }

  /** Hears of a storyboard, on another thread. All pictures are JPEGs. */
  interface Drawn {
    /** One scene is drawn, by its id. */
    void scene(String id, byte[] jpeg);

    /** All of them are, on one sheet. */
    void sheet(byte[] jpeg);

    /** It cannot be drawn; why, if whoever wrote the request can do something about that. */
    void failed(Optional<Unfinished> why);
  }

  /**
   * Draws a storyboard.
   *
   * @param source complete enough to be planned, or planned already
   * @param shape of the key frames
   */
  Sketch draw(UUID workspace, Source source, AspectRatio shape, Drawn drawn) {
    Future<?> drawing =
        executor.schedule(
            () ->
                draw(
                    new Wanted(workspace, source.request()),
                    (pipeline, uploads) ->
                        jpeg(
                            pipeline
                                .sketches()
                                .storyboard(
                                    order(source, shape, uploads),
                                    SILENT,
                                    SIDE,
                                    (scene, frame) -> drawn.scene(scene, jpeg(frame)))),
                    drawn::sheet,
                    drawn::failed),
            PAUSE_MILLIS,
            TimeUnit.MILLISECONDS);
    return () -> drawing.cancel(true);
  }

  /**
   * Writes the scenes, as they will be made if nobody changes them.
   *
   * @param request complete
   * @param done receives them, on another thread
   * @param less told before that of what could not be written as wished
   * @param failed see {@link Drawn#failed}
   */
  Sketch plan(
      UUID workspace,
      AdRequest request,
      Consumer<AdDocument> done,
      Consumer<Degradation> less,
      Consumer<Optional<Unfinished>> failed) {
    Future<?> planning =
        writing.submit(() ->
            draw(
                new Wanted(workspace, request),
                (pipeline, uploads) -> scenes(request, pipeline, uploads, telling(less)),
                done,
                failed));
    return () -> planning.cancel(true);
  }

  /**
   * Plays an ad as key frames with voice and music.
   *
   * @param source complete enough to be planned, or planned already
   * @param shape of the key frames
   * @param animatic told on another thread
   * @param done told there that this is all
   * @param failed see {@link Drawn#failed}
   */
  Sketch play(
      UUID workspace,
      Source source,
      AspectRatio shape,
      Animatic animatic,
      Runnable done,
      Consumer<Optional<Unfinished>> failed) {
    Future<?> playing =
        executor.submit(() ->
            draw(
                new Wanted(workspace, source.request()),
                (pipeline, uploads) -> {
                  pipeline
                      .sketches()
                      .animatic(order(source, shape, uploads), SILENT, PLAYED_SIDE, animatic);
                  return source;
                },
                played -> done.run(),
                failed));
    return () -> playing.cancel(true);
  }

  /**
   * What is seen of the product in a photo.
   *
   * @param png the cut-out on a transparent ground, or the whole photo; small
   * @param cutOut whether the product was found
   * @param colours that suit it, the leading one first
   */
  record Look(byte[] png, boolean cutOut, List<Colour> colours) {}

  /**
   * Looks at a photo: cuts the product out and reads its colours.
   *
   * @param done receives it on another thread; not called if the photo cannot be used
   */
  Sketch look(UUID workspace, Upload photo, Consumer<Look> done) {
    Future<?> looking = executor.submit(() -> lookAt(workspace, photo, done));
    return () -> looking.cancel(true);
  }

  @SuppressWarnings("checkstyle:IllegalCatch") // a look is a help; the form goes on without
  private void lookAt(UUID workspace, Upload photo, Consumer<Look> done) {
    try {
      done.accept(look(workspace, photo));
    } catch (UnreadablePicture | LostUpload | IOException | RuntimeException e) {
      LOG.warn("a photo could not be looked at", e);
    } catch (InterruptedException _) {
      // nobody wants to see it any more
    }
  }

  private Look look(UUID workspace, Upload photo)
      throws UnreadablePicture, LostUpload, IOException, InterruptedException {
    Path folder = Files.createTempDirectory("spotwright-look");
    try (Pipeline pipeline = pipelines.open(workspace)) {
      Path file = new UploadFolder(folder).copy(workspace, photo, store);
      Cutout cutout = pipeline.generation().cutOut(file, SILENT);
      return new Look(
          PictureEncoder.png(PictureScaler.fit(cutout.picture(), LOOK_SIDE)),
          cutout.kind() != Cutout.Kind.PHOTO_CARD,
          PaletteReader.read(cutout.picture()).colours());
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  @PreDestroy
  void close() {
    executor.shutdownNow();
    writing.shutdownNow();
  }

  private record Wanted(UUID workspace, AdRequest request) {}

  /** What is made of a request, with its uploads copied to a folder. */
  @FunctionalInterface
  private interface Drawing<T> {
    T make(Pipeline pipeline, UploadFolder uploads)
        throws UnreadablePicture,
            MissingPicture,
            GenerationFailure,
            IOException,
            InterruptedException;
  }

  @SuppressWarnings("checkstyle:IllegalCatch") // whatever goes wrong, the form is told
  private <T> void draw(
      Wanted wanted, Drawing<T> drawing, Consumer<T> done, Consumer<Optional<Unfinished>> failed) {
    try {
      done.accept(drawn(wanted, drawing));
    } catch (UnreadablePicture | MissingPicture | LostUpload e) {
      failed.accept(Optional.of(UploadFolder.named(wanted.request(), Unfinished.because(e))));
    } catch (GenerationFailure | IOException | RuntimeException e) {
      LOG.warn("a storyboard could not be drawn", e);
      failed.accept(Optional.empty());
    } catch (InterruptedException _) {
      // the form has changed or was left: nobody waits for this one
    }
  }

  private <T> T drawn(Wanted wanted, Drawing<T> drawing)
      throws UnreadablePicture,
          MissingPicture,
          LostUpload,
          GenerationFailure,
          IOException,
          InterruptedException {
    Path folder = Files.createTempDirectory("spotwright-sketch");
    try (Pipeline pipeline = pipelines.open(wanted.workspace())) {
      UploadFolder uploads = new UploadFolder(folder);
      uploads.copy(wanted.workspace(), wanted.request(), store);
      return drawing.make(pipeline, uploads);
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static byte[] jpeg(Picture picture) {
    return PictureEncoder.jpeg(picture, PictureEncoder.POSTER_QUALITY);
  }

  private static Order order(Source source, AspectRatio shape, UploadFolder uploads) {
    List<AspectRatio> shapes = List.of(shape);
    AdDocument planned = source.document();
    return planned == null
        ? RequestedOrder.of(source.request(), shapes, uploads::file)
        : new Order.WrittenAd(
            SceneEdits.inShapes(planned, shapes), uploads.path(), List.of(), true);
  }

  private static Progress telling(Consumer<Degradation> less) {
    return new Progress() {
      @Override
      public void begins(Stage stage) {}

      @Override
      public void moves(Stage stage, double share) {}

      @Override
      public void degraded(Degradation degradation) {
        less.accept(degradation);
      }
    };
  }

  private static AdDocument scenes(
      AdRequest request, Pipeline pipeline, UploadFolder uploads, Progress progress)
      throws UnreadablePicture,
          MissingPicture,
          GenerationFailure,
          IOException,
          InterruptedException {
    Order order = RequestedOrder.of(request, request.formats(), uploads::file);
    return uploads.portable(pipeline.generation().begin(order, progress).plan());
  }
}
