package app.spotwright.generation.job;

import app.spotwright.ad.revision.AdDeleted;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.ad.revision.Ads;
import app.spotwright.generation.GenerationView.Output;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import app.spotwright.tasks.RecurringWork;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Removes what is not kept any longer: videos of ads that nobody wanted to keep, and ads that were
 * deleted a while ago. Files go before the rows that know them, so that a crash leaves none that
 * nobody knows. What a dashboard shows of an ad stays as long as the ad does.
 */
@Component
class Retention implements RecurringWork {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
  private static final int AT_ONCE = 100;
  private static final Set<String> SHOWN = Set.of("poster.jpg", "preview.mp4");

  private final GenerationRows generations;
  private final Ads ads;
  private final MediaStore store;
  private final GenerationSettings settings;
  private final Clock clock;

  Retention(
      GenerationRows generations,
      Ads ads,
      MediaStore store,
      GenerationSettings settings,
      Clock clock) {
    this.generations = generations;
    this.ads = ads;
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "retention";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    if (settings.keepFiles().isPositive()) {
      generations
          .withFilesFrom(now.minus(settings.keepFiles()), AT_ONCE)
          .forEach(row -> attempt("the files of generation " + row.id(), () -> removeFiles(row)));
    }
    ads.deletedBefore(now.minus(settings.keepDeleted()), AT_ONCE)
        .forEach(gone -> attempt("the deleted ad " + gone.ad(), () -> purge(gone)));
  }

  private void removeFiles(GenerationRows.Row row) throws IOException {
    for (Output output : generations.outputs(row.id())) {
      if (!SHOWN.contains(output.name())) {
        store.delete(new MediaKey(output.key()));
        generations.dropOutput(row.id(), output.name());
      }
    }
  }

  private void purge(AdDeleted gone) throws IOException {
    for (Upload upload : ads.ownUploads(gone.workspace(), gone.ad())) {
      store.delete(new MediaKey(upload.key()));
    }
    store.deleteAll(MediaKey.ad(gone.workspace(), gone.ad()));
    ads.purge(gone.workspace(), gone.ad());
  }

  /** What removes something. */
  @FunctionalInterface
  private interface Removal {
    void run() throws IOException;
  }

  /** One that cannot be removed now does not keep the others. */
  @SuppressWarnings("checkstyle:IllegalCatch")
  private static void attempt(String what, Removal removal) {
    try {
      removal.run();
    } catch (IOException | RuntimeException e) {
      LOG.warn("{} could not be removed; tried again later", what, e);
    }
  }
}
