package app.spotwright.generation.job;

import app.spotwright.ad.revision.AdDeleted;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.ad.revision.Ads;
import app.spotwright.generation.GenerationView.Output;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import app.spotwright.storage.UploadNames;
import app.spotwright.tasks.RecurringWork;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes what is not kept any longer: videos of ads that nobody wanted to keep, and ads that were
 * deleted a while ago. What a crash leaves of an ad's files goes with the ad. What a dashboard
 * shows of an ad stays as long as the ad does.
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
  private final List<UploadNames> others;
  private final TransactionTemplate transaction;

  Retention(
      GenerationRows generations,
      Ads ads,
      List<UploadNames> others,
      MediaStore store,
      GenerationSettings settings,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.generations = generations;
    this.ads = ads;
    this.store = store;
    this.settings = settings;
    this.clock = clock;
    this.others = others;
    this.transaction = new TransactionTemplate(transactions);
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
    attempt("half-written files", store::tidy);
  }

  /** The rows first, with the ad held: nobody is told that videos stay that are going. */
  private void removeFiles(GenerationRows.Row row) throws IOException {
    List<Output> going = transaction.execute(status -> forgotten(row));
    for (Output output : going == null ? List.<Output>of() : going) {
      store.delete(new MediaKey(output.key()));
    }
  }

  private List<Output> forgotten(GenerationRows.Row row) {
    if (ads.hold(row.workspace(), row.ad()).keep()) {
      return List.of();
    }
    List<Output> going =
        generations.outputs(row.id()).stream()
            .filter(output -> !SHOWN.contains(output.name()))
            .toList();
    going.forEach(output -> generations.dropOutput(row.id(), output.name()));
    return going;
  }

  private void purge(AdDeleted gone) throws IOException {
    for (Upload upload : ads.ownUploads(gone.workspace(), gone.ad())) {
      if (!isNamedElsewhere(gone.workspace(), upload)) {
        store.delete(new MediaKey(upload.key()));
      }
    }
    store.deleteAll(MediaKey.ad(gone.workspace(), gone.ad()));
    ads.purge(gone.workspace(), gone.ad());
  }

  /** By a brand, for instance. */
  private boolean isNamedElsewhere(UUID workspace, Upload upload) {
    return others.stream().anyMatch(room -> room.namedUploads(workspace).contains(upload.key()));
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
