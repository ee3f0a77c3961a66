package app.spotwright.generation.job;

import app.spotwright.ad.revision.Ads;
import app.spotwright.generation.AdPacker;
import app.spotwright.generation.GenerationFailure;
import app.spotwright.generation.GenerationState;
import app.spotwright.generation.MissingPicture;
import app.spotwright.generation.Order;
import app.spotwright.generation.Pipeline;
import app.spotwright.generation.Pipelines;
import app.spotwright.generation.Unfinished;
import app.spotwright.generation.Unfinished.Reason;
import app.spotwright.generation.UploadFolder.LostUpload;
import app.spotwright.intake.UnreadablePicture;
import app.spotwright.media.DiskFull;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import app.spotwright.tasks.QueuedWork;
import io.micrometer.observation.Observation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Generations as the queue hands them out: taken, run, and brought to an end whatever happens. */
@Component
@EnableConfigurationProperties(GenerationSettings.class)
class GenerationWork implements QueuedWork {
  static final String KIND = "generation";
  private static final int SECONDS = 60; // of a minute
  private static final Logger LOG = LoggerFactory.getLogger(GenerationWork.class);

  private final RunRecord record;
  private final GenerationLauncher jobs;
  private final LiveRuns runs;
  private final Workplace workplace;
  private final GenerationSettings settings;

  GenerationWork(
      RunRecord record,
      GenerationLauncher jobs,
      LiveRuns runs,
      Workplace workplace,
      GenerationSettings settings) {
    this.record = record;
    this.jobs = jobs;
    this.runs = runs;
    this.workplace = workplace;
    this.settings = settings;
  }

  /** What a run is made with. */
  @Component
  record Workplace(
      Pipelines pipelines,
      MediaStore store,
      AdPacker packer,
      GenerationMetrics metrics,
      GenerationTrace trace) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void start() {
    runs.allow();
  }

  @Override
  public void stop() {
    runs.stopAll();
  }

  @Override
  public void run(UUID id) throws InterruptedException {
    Optional<Taken> taken = record.take(id);
    if (taken.isEmpty()) {
      return;
    }
    try (Told _ = Told.of(taken.get())) {
      if (taken.get().attempt() > settings.attempts()) {
        // whoever tried it is not there any more to say what happened
        fail(taken.get(), Reason.GIVEN_UP, settings.attempts());
      } else {
        observed(taken.get());
      }
    } catch (Fenced e) {
      LOG.warn("{}; nothing more is done here", e.getMessage());
    }
  }

  private void observed(Taken taken) throws InterruptedException {
    Observation seen = workplace.trace().run(taken);
    seen.<InterruptedException>observeChecked(() -> run(taken, seen));
  }

  @SuppressWarnings(
      "checkstyle:IllegalCatch") // whatever goes wrong, the generation comes to an end
  private void run(Taken taken, Observation seen) throws InterruptedException {
    Path folder = workplace.pipelines().folder(taken.workspace(), taken.id());
    Inputs inputs = new Inputs(folder.resolve("photos"));
    Attention attention = new Attention();
    Ads.Source source = record.source(taken).orElseThrow();
    @Nullable Throwable failure;
    try (Pipeline pipeline = workplace.pipelines().open(taken.workspace());
        Pulse pulse = new Pulse(taken, record, attention, settings.deadline())) {
      Order order = inputs.order(taken.workspace(), source, workplace.store());
      GenerationSteps.Bench bench =
          new GenerationSteps.Bench(
              folder,
              workplace.store(),
              workplace.packer(),
              record,
              workplace.metrics(),
              name -> workplace.trace().step(seen, name));
      pulse.clips(record.clips(taken));
      pulse.start();
      failure =
          run(
              taken,
              new GenerationSteps(
                  taken,
                  pipeline.generation().begin(order, pulse),
                  inputs,
                  bench,
                  attention,
                  pulse));
    } catch (IOException | LostUpload | MissingPicture | RuntimeException e) {
      failure = e;
    }
    if (failure == null) {
      clear(taken, false);
    } else {
      Unfinished why = inputs.readable(source.request(), Unfinished.because(failure));
      end(taken, attention.stopped(), failure, why);
    }
  }

  private @Nullable Throwable run(Taken taken, GenerationSteps steps) {
    runs.add(taken.id(), steps);
    try {
      return jobs.run(taken.id());
    } finally {
      runs.remove(taken.id(), steps);
    }
  }

  /** Whyever it did not come to its end, the generation is over or comes back. */
  private void end(Taken taken, Attention.@Nullable Why stopped, Throwable failure, Unfinished why)
      throws InterruptedException {
    if (stopped != null) {
      switch (stopped) {
        case LOST -> {
          clearIfGone(taken);
          throw new Fenced(taken.id());
        }
        case SHUTDOWN -> {
          record.giveBack(taken);
          throw new InterruptedException("this process ends");
        }
        case CANCELLED -> {
          record.end(taken, GenerationState.CANCELLED, null);
          clear(taken, true);
        }
        case LATE ->
            fail(taken, Reason.LATE, Math.ceilDiv(settings.deadline().toSeconds(), SECONDS));
      }
    } else if (isHopeless(failure)) {
      fail(taken, why);
    } else if (taken.attempt() >= settings.attempts()) {
      LOG.error("generation {} is given up", taken.id(), failure);
      fail(taken, DiskFull.is(failure) ? Reason.DISK_FULL : Reason.ACCIDENT, taken.attempt());
    } else {
      throw new IllegalStateException(
          "attempt %d of generation %s failed".formatted(taken.attempt(), taken.id()), failure);
    }
  }

  /** Of a workspace that was removed nothing stays; of a run that another process has, all does. */
  private void clearIfGone(Taken taken) {
    if (record.isGone(taken)) {
      clear(taken, true);
    }
  }

  private void fail(Taken taken, Reason reason, long number) {
    fail(taken, Unfinished.of(reason, number));
  }

  private void fail(Taken taken, Unfinished why) {
    record.end(taken, GenerationState.FAILED, why);
    clear(taken, true);
  }

  /** Whether trying again cannot help. */
  private static boolean isHopeless(Throwable failure) {
    return failure instanceof UnreadablePicture picture && !picture.reason().isPassing()
        || failure instanceof MissingPicture
        || failure instanceof LostUpload
        || failure instanceof GenerationFailure;
  }

  /** Removes what only the run needed, and of one that came to nothing what it had put out. */
  private void clear(Taken taken, boolean outputs) {
    try {
      FileSystemUtils.deleteRecursively(
          workplace.pipelines().folder(taken.workspace(), taken.id()));
      if (outputs) {
        String folder = MediaKey.ad(taken.workspace(), taken.ad()) + "/outputs/" + taken.id();
        workplace.store().deleteAll(folder);
      }
    } catch (IOException e) {
      LOG.warn("the files of generation {} could not be removed", taken.id(), e);
    }
  }
}
