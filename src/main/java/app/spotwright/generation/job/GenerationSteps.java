package app.spotwright.generation.job;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Scene;
import app.spotwright.engine.picture.PictureEncoder;
import app.spotwright.generation.AdPacker;
import app.spotwright.generation.Finished;
import app.spotwright.generation.GenerationFailure;
import app.spotwright.generation.GenerationState;
import app.spotwright.generation.GenerationView.ClipLine;
import app.spotwright.generation.GenerationView.Output;
import app.spotwright.generation.Run;
import app.spotwright.intake.UnreadablePicture;
import app.spotwright.media.Frames;
import app.spotwright.media.Picture;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import io.micrometer.observation.Observation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The steps of one generation in this process: each does its stage of the run and writes down what
 * came of it. Steps that another process has done before are not called; what they made is found.
 */
final class GenerationSteps {
  private static final int THUMBNAIL_SIDE = 270;
  private static final int THUMBNAIL_QUALITY = 80;
  private static final String POSTER = "poster.jpg";
  private static final String PREVIEW = "preview.mp4";

  private final Taken taken;
  private final Run run;
  private final Inputs inputs;
  private final Bench bench;
  private final Attention attention;
  private final Pulse pulse;

  GenerationSteps(
      Taken taken, Run run, Inputs inputs, Bench bench, Attention attention, Pulse pulse) {
    this.taken = taken;
    this.run = run;
    this.inputs = inputs;
    this.bench = bench;
    this.attention = attention;
    this.pulse = pulse;
  }

  /**
   * Where the files of a run go.
   *
   * @param folder of this machine for what is in the making
   * @param store for what people see
   * @param packer makes the files
   * @param record of what happened
   * @param metrics of what it took
   * @param trace what is seen of a step, by its name
   */
  record Bench(
      Path folder,
      MediaStore store,
      AdPacker packer,
      RunRecord record,
      GenerationMetrics metrics,
      Function<String, Observation> trace) {}

  /** Does something as a step that can be seen. */
  void seen(String name, Doing doing) throws Exception {
    bench.trace().apply(name).<Exception>observeChecked(() -> doing.on(this));
  }

  /** What a step does. */
  @FunctionalInterface
  interface Doing {
    void on(GenerationSteps steps) throws Exception;
  }

  Attention attention() {
    return attention;
  }

  void extractProduct()
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    attention.on(run::extractProduct);
  }

  void plan() throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    AdDocument document = attention.during(run::plan);
    List<ClipLine> clips = clips(document);
    bench.record().planned(taken, inputs.portable(document), clips);
    pulse.clips(clips);
  }

  private static List<ClipLine> clips(AdDocument document) {
    List<ClipLine> clips = new ArrayList<>();
    double from = 0;
    for (Scene scene : document.scenes()) {
      double seconds = (double) scene.slot().count() / Frames.PER_SECOND;
      String headline = scene.overlay().headline();
      String title = headline.isBlank() ? scene.role().name() : headline;
      clips.add(new ClipLine(scene.id(), title, from, seconds, 0, null, null));
      from += seconds;
    }
    return clips;
  }

  void recordAudio()
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    attention.on(run::recordAudio);
    attention.on(run::prepareScenes);
  }

  /** Ids of the scenes, in order. */
  List<String> scenes() {
    return pulse.clips().stream().map(ClipLine::scene).toList();
  }

  /** Makes one scene's key frame, so that there is something to see, and then its pictures. */
  void shoot(String scene)
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    try (Told _ = Told.of(taken)) {
      make(scene);
    }
  }

  private void make(String scene)
      throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    int index = scenes().indexOf(scene);
    String thumbnail =
        attention.during(() -> {
          Picture frame = run.keyFrame(index, THUMBNAIL_SIDE);
          return keep("scene-%02d.jpg".formatted(index + 1), frame).path();
        });
    pulse.clip(scene, 0, thumbnail);
    attention.during(
        () -> run.shoot(index, (share, rendered) -> pulse.shot(scene, share, rendered)));
    pulse.clip(scene, 100, null);
    pulse.hurry(); // once the step is done nobody tells it again
  }

  private MediaKey keep(String name, Picture picture) throws IOException {
    Path file = Files.createTempFile(Files.createDirectories(bench.folder()), "picture", ".jpg");
    try {
      Files.write(file, PictureEncoder.jpeg(picture, THUMBNAIL_QUALITY));
      MediaKey key = output(name);
      bench.store().put(key, file);
      return key;
    } finally {
      Files.deleteIfExists(file);
    }
  }

  void render() throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    attention.on(run::render);
  }

  /** Puts what people can take away where they find it. */
  void export() throws UnreadablePicture, GenerationFailure, IOException, InterruptedException {
    Finished finished = attention.during(run::export);
    List<Output> outputs =
        attention.during(() -> {
          bench.metrics().finished(finished);
          Path folder = bench.folder().resolve("outputs");
          List<Output> kept = new ArrayList<>();
          for (Path file : bench.packer().pack(finished, folder)) {
            String name = file.getFileName().toString();
            bench.store().put(output(name), file);
            kept.add(new Output(name, output(name).path(), Files.size(file)));
          }
          return kept;
        });
    pulse.flush();
    Map<String, String> keys = new HashMap<>();
    outputs.forEach(output -> keys.put(output.name(), output.key()));
    bench.record().exported(taken, outputs, finished.parts(), keys.get(POSTER), keys.get(PREVIEW));
  }

  void complete() throws InterruptedException {
    if (attention.stopped() != null) {
      throw new InterruptedException("the run was stopped");
    }
    pulse.flush();
    bench.record().end(taken, GenerationState.COMPLETED, null);
  }

  private MediaKey output(String name) {
    return MediaKey.output(taken.workspace(), taken.ad(), taken.id(), name);
  }
}
