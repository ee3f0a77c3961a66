package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.generation.GenerationState;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.RefusedOrder;
import app.spotwright.generation.Unfinished;
import app.spotwright.intake.UnreadablePicture.Reason;
import app.spotwright.media.Sentence;
import app.spotwright.storage.MediaKey;
import app.spotwright.tasks.TaskQueue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class QueueTest extends JobsTest {
  @Autowired JdbcClient rows;
  @Autowired TaskQueue queue;
  @Autowired Reconciler reconciler;
  @Autowired RunRecord record;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void whatIsBeingMadeStopsWhenItsOwnerSaysSoAndThoseWhoWaitKnowTheirPlace() throws Exception {
    UUID workspace = newWorkspace();
    SavedAd ad = ad(workspace);
    SavedAd second = ad(workspace);
    SavedAd third = ad(workspace);
    UUID generation = generations.order(workspace, ad.id());
    UUID waiting = generations.order(workspace, second.id());
    UUID last = generations.order(workspace, third.id());
    await(workspace, ad.id(), JobsTest::isRunning);

    assertThat(generations.newest(workspace, second.id()).orElseThrow().place()).isEqualTo(1);
    assertThat(generations.newest(workspace, third.id()).orElseThrow().place()).isEqualTo(2);
    generations.cancel(newWorkspace(), waiting); // another's
    generations.cancel(workspace, last);
    generations.cancel(workspace, waiting);
    assertThat(generations.newest(workspace, second.id()).orElseThrow().state())
        .isEqualTo(GenerationState.CANCELLED);

    generations.cancel(workspace, generation);
    GenerationView ended = end(workspace, ad.id());

    assertThat(ended.state()).isEqualTo(GenerationState.CANCELLED);
    assertThat(ads.find(workspace, ad.id()).orElseThrow().state()).isEqualTo(AdState.CANCELLED);
    String folder = MediaKey.ad(workspace, ad.id()) + "/outputs";
    assertThat(home.folder().resolve("media").resolve(folder).toFile().list())
        .as("no file is left")
        .satisfiesAnyOf(files -> assertThat(files).isNull(), files -> assertThat(files).isEmpty());
    awaitRowGone(generation);
  }

  /** A cancelled generation must not be tried again. */
  private void awaitRowGone(UUID generation) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (queue.contains(GenerationWork.KIND, generation)) {
      assertThat(System.nanoTime()).as("the row stays in the queue").isLessThan(end);
      Thread.sleep(100);
    }
  }

  @Test
  void anAdWhosePhotoIsNoPictureFailsAndSaysWhichAndWhy() throws Exception {
    UUID workspace = newWorkspace();
    byte[] text = "this is no picture".getBytes(StandardCharsets.UTF_8);
    SavedAd ad = ads.create(workspace, request(List.of(upload(workspace, text, "mine.jpg"))));
    generations.order(workspace, ad.id());

    GenerationView ended = end(workspace, ad.id());

    assertThat(ended.state()).isEqualTo(GenerationState.FAILED);
    Sentence why = Objects.requireNonNull(ended.failure()).detail();
    assertThat(why.inEnglish()).contains("'mine.jpg'").doesNotContain("/");
    assertThat(why.key()).as("to be said in any language").isEqualTo(Reason.NO_PICTURE.name());
    assertThat(ads.find(workspace, ad.id()).orElseThrow().state()).isEqualTo(AdState.FAILED);
  }

  @Test
  void anAdWhosePhotoCouldNotBeDecodedBecauseTheDecoderWasKilledIsTriedAgainAndMade()
      throws Exception {
    UUID workspace = newWorkspace();
    SavedAd ad = ad(workspace);
    UUID generation = generations.order(workspace, ad.id());
    decoder().destroyForcibly(); // as the system does when memory is short

    assertThat(end(workspace, ad.id()).state()).isEqualTo(GenerationState.COMPLETED);
    assertThat(
            rows.sql("select attempt from generation where id = :id")
                .param("id", generation)
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  /** The process that decodes a photo, as soon as there is one. */
  private static ProcessHandle decoder() {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (System.nanoTime() < end) {
      Optional<ProcessHandle> found =
          ProcessHandle.current().children().filter(QueueTest::decodes).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("nothing is decoded");
  }

  private static boolean decodes(ProcessHandle child) {
    try {
      // the handle's own command line ends after a page, and the class path alone is longer
      return Files.readString(Path.of("/proc/%d/cmdline".formatted(child.pid())))
          .contains("app.spotwright.intake.PictureChild");
    } catch (IOException e) {
      return false; // it has ended
    }
  }

  @Test
  void anIncompleteRequestIsRefusedWithWhatIsMissingAndLeavesNoTrace() {
    UUID workspace = newWorkspace();
    SavedAd ad = ads.create(workspace, request(List.of()));

    assertThatThrownBy(() -> generations.order(workspace, ad.id()))
        .isInstanceOf(RefusedOrder.class)
        .extracting(refused -> ((RefusedOrder) refused).reason())
        .isEqualTo(RefusedOrder.Reason.NO_PHOTO);
    assertThatThrownBy(() -> generations.order(newWorkspace(), ad.id()))
        .as("another's ad")
        .isInstanceOf(RefusedOrder.class);
    assertThat(generations.newest(workspace, ad.id())).isEmpty();
    assertThat(ads.find(workspace, ad.id()).orElseThrow().state()).isEqualTo(AdState.DRAFT);
  }

  @Test
  void noAdIsMadeFromThePhotosOfAnotherWorkspace() throws Exception {
    UUID workspace = newWorkspace();
    AdRequest.Upload theirs = photo(newWorkspace());
    String around = "workspaces/%s/../%s".formatted(workspace, theirs.key().substring(11));
    for (AdRequest asked :
        List.of(
            request(List.of(photo(workspace), theirs)),
            request(List.of(new AdRequest.Upload(around, "theirs.jpg", true))),
            withLogo(request(List.of(photo(workspace))), theirs))) {
      SavedAd ad = ads.create(workspace, asked);

      assertThatThrownBy(() -> generations.order(workspace, ad.id()))
          .isInstanceOf(RefusedOrder.class)
          .hasMessageContaining("NOT_OURS");
      assertThat(generations.newest(workspace, ad.id())).isEmpty();
      assertThat(ads.find(workspace, ad.id()).orElseThrow().state()).isEqualTo(AdState.DRAFT);
    }
  }

  private static AdRequest withLogo(AdRequest request, AdRequest.Upload logo) {
    return new AdRequest(
        request.brand(),
        request.colours(),
        request.text(),
        request.seconds(),
        request.framework(),
        request.tone(),
        request.callToAction(),
        request.photos(),
        logo,
        request.formats(),
        request.voice(),
        request.music(),
        request.captions(),
        request.aiLabel(),
        request.seed());
  }

  @Test
  void anOrderWhoseTransactionFailsLeavesNoRowInTheQueue() {
    UUID id = UUID.randomUUID();
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          queue.enqueue("nobody-does-this", id, 0);
          assertThat(queue.contains("nobody-does-this", id)).isTrue();
          status.setRollbackOnly();
        });
    assertThat(queue.contains("nobody-does-this", id)).isFalse();
  }

  @Test
  void aGenerationWithoutItsRowIsPutBackAndEndsAndOneInAnUnknownStateIsHealed() throws Exception {
    UUID workspace = newWorkspace();
    byte[] text = "no picture".getBytes(StandardCharsets.UTF_8);
    SavedAd ad = ads.create(workspace, request(List.of(upload(workspace, text, "mine.jpg"))));
    UUID generation = generations.order(workspace, ad.id());
    end(workspace, ad.id());
    // as a process leaves it that lost its database in the middle
    rows.sql(
            "update batch_job_execution set status = 'UNKNOWN' where job_execution_id in"
                + " (select job_execution_id from batch_job_execution_params where parameter_value = :id)")
        .param("id", generation.toString())
        .update();
    rows.sql("update generation set state = 'RUNNING', failure = null where id = :id")
        .param("id", generation)
        .update();
    rows.sql("update ad set state = 'MAKING' where id = :id").param("id", ad.id()).update();
    awaitRowGone(generation);

    reconciler.run();

    GenerationView ended = end(workspace, ad.id());
    assertThat(Objects.requireNonNull(ended.failure()).detail().inEnglish())
        .as("the job ran again")
        .contains("mine.jpg");
    assertThat(
            rows.sql(
                    "select count(*) from batch_job_execution e join batch_job_execution_params p"
                        + " on p.job_execution_id = e.job_execution_id where p.parameter_value = :id")
                .param("id", generation.toString())
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void aProcessThatWokeUpTooLateWritesNothing() throws Exception {
    UUID workspace = newWorkspace();
    SavedAd ad = ads.create(workspace, request(List.of()));
    UUID generation = UUID.randomUUID();
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          ads.move(workspace, ad.id(), AdState.WAITING);
          new GenerationRows(rows).insert(generation, workspace, ad.id(), 1, Instant.now());
        });
    Taken sleeper = record.take(generation).orElseThrow();
    Taken successor = record.take(generation).orElseThrow();

    assertThatThrownBy(() -> record.end(sleeper, GenerationState.COMPLETED, null))
        .isInstanceOf(Fenced.class);
    assertThat(record.verdict(sleeper)).isEqualTo(Attention.Why.LOST);
    record.end(
        successor, GenerationState.FAILED, Unfinished.of(Unfinished.Reason.TOLD, "on purpose"));
    assertThat(
            Objects.requireNonNull(generations.newest(workspace, ad.id()).orElseThrow().failure())
                .detail())
        .isEqualTo(Sentence.verbatim("on purpose"));
  }
}
