package app.spotwright.generation.job;

import app.spotwright.ad.revision.Ads;
import app.spotwright.storage.MediaStore;
import app.spotwright.tasks.RecurringWork;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Removes what is not kept any longer: videos of ads that nobody wanted to keep, and ads that were
 * deleted a while ago. What a crash leaves of an ad's files goes with the ad. What a dashboard
 * shows of an ad stays as long as the ad does.
 */
@Component
class Retention implements RecurringWork {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
  private static final int AT_ONCE = 100;

  private final GenerationRows generations;
  private final Ads ads;
  private final MediaStore store;
  private final GenerationSettings settings;
  private final Clock clock;
  private final Removal removal;

  Retention(
      GenerationRows generations,
      Ads ads,
      Removal removal,
      MediaStore store,
      GenerationSettings settings,
      Clock clock) {
    this.generations = generations;
    this.ads = ads;
    this.removal = removal;
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
          .forEach(row ->
              attempt("the files of generation " + row.id(), () -> removal.removeFiles(row)));
    }
    ads.deletedBefore(now.minus(settings.keepDeleted()), AT_ONCE)
        .forEach(gone -> attempt("the deleted ad " + gone.ad(), () -> removal.purge(gone)));
    attempt("half-written files", store::tidy);
  }

  /** What removes something. */
  @FunctionalInterface
  private interface Errand {
    void run() throws IOException;
  }

  /** One that cannot be removed now does not keep the others. */
  @SuppressWarnings("checkstyle:IllegalCatch")
  private static void attempt(String what, Errand errand) {
    try {
      errand.run();
    } catch (IOException | RuntimeException e) {
      LOG.warn("{} could not be removed; tried again later", what, e);
    }
  }
}
