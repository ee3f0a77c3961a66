package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ClockThatCanBeSet;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.generation.Degradation;
import app.spotwright.generation.GenerationState;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.ProgressBus;
import app.spotwright.generation.RefusedOrder;
import app.spotwright.generation.Unfinished;
import app.spotwright.media.Sentence;
import app.spotwright.tasks.TaskQueue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Deadlines, and a machine whose clock is set while ads are made. */
@Timeout(120)
class TimeTest extends JobsTest {
  private static final Duration SHORT = Duration.ofSeconds(1);

  @Autowired GenerationRows rows;
  @Autowired ProgressBus bus;
  @Autowired GenerationMetrics metrics;
  @Autowired GenerationLauncher jobs;
  @Autowired LiveRuns runs;
  @Autowired GenerationWork.Workplace workplace;
  @Autowired TaskQueue queue;
  @Autowired PlatformTransactionManager transactions;

  private final ClockThatCanBeSet clock = new ClockThatCanBeSet();

  /** A generation that no process takes for now. */
  private UUID generation(UUID workspace, SavedAd ad) {
    UUID generation = UUID.randomUUID();
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          ads.move(workspace, ad.id(), AdState.WAITING);
          rows.insert(generation, workspace, ad.id(), ad.revision(), Instant.now());
          queue.enqueueLater(GenerationWork.KIND, generation, Duration.ofMinutes(10));
        });
    return generation;
  }

  private RunRecord record(Ads of) {
    return new RunRecord(rows, of, bus, clock, metrics, transactions);
  }

  @Test
  void anAdThatTakesTooLongEndsAndSaysSoAlsoWhenTheClockIsSetBack() throws Exception {
    UUID workspace = newWorkspace();
    SavedAd ad = ad(workspace);
    UUID generation = generation(workspace, ad);
    Thread setBack = Thread.ofVirtual().start(this::keepSettingBack);
    try {
      new GenerationWork(
              record(ads),
              jobs,
              runs,
              workplace,
              new GenerationSettings(1, SHORT, 1, Duration.ZERO, Duration.ZERO, false))
          .run(generation);
    } finally {
      setBack.interrupt();
    }

    GenerationView ended = generations.newest(workspace, ad.id()).orElseThrow();
    assertThat(ended.state()).isEqualTo(GenerationState.FAILED);
    assertThat(ended.failure()).isEqualTo(Unfinished.of(Unfinished.Reason.LATE, 1));
    assertThat(ads.find(workspace, ad.id()).orElseThrow().state()).isEqualTo(AdState.FAILED);
    assertThat(workplace.pipelines().folder(workspace, generation)).doesNotExist();
    queue.withdraw(GenerationWork.KIND, generation);
  }

  private void keepSettingBack() {
    try {
      while (true) {
        clock.forward(Duration.ofMinutes(-1));
        Thread.sleep(20);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // that is enough
    }
  }

  @Test
  void aClockThatIsSetForwardEndsNothing() throws Exception {
    UUID workspace = newWorkspace();
    SavedAd ad = ads.create(workspace, request(List.of()));
    UUID generation = generation(workspace, ad);
    RunRecord record = record(ads);
    Taken taken = record.take(generation).orElseThrow();
    Attention attention = new Attention();
    try (Pulse pulse = new Pulse(taken, record, attention, Duration.ofHours(1))) {
      pulse.start();
      clock.forward(Duration.ofDays(1));
      Instant seen = clock.instant();
      pulse.degraded(
          new Degradation(
              taken.stage(),
              null,
              Sentence.verbatim("much"),
              Sentence.verbatim("less"),
              Sentence.verbatim("why")));
      await(
          workspace,
          ad.id(),
          view -> !view.degradations().isEmpty()); // it has beaten since, with the new time
      assertThat(rows.find(generation).orElseThrow().startedAt()).isBefore(seen);
      assertThat(attention.stopped()).isNull();
    }
    record.end(taken, GenerationState.FAILED, Unfinished.of(Unfinished.Reason.TOLD, "on purpose"));
    queue.withdraw(GenerationWork.KIND, generation);
  }

  @Test
  void whatIsOrderedAfterTheClockWasSetBackIsTheNewestAllTheSame() throws Exception {
    UUID workspace = newWorkspace();
    byte[] text = "no picture".getBytes(StandardCharsets.UTF_8);
    SavedAd ad = ads.create(workspace, request(List.of(upload(workspace, text, "mine.jpg"))));
    UUID first = generations.order(workspace, ad.id());
    end(workspace, ad.id());
    clock.forward(Duration.ofHours(-2));
    OrderBook book =
        new OrderBook(
            rows,
            ads,
            queue,
            bus,
            new GenerationSettings(1000, SHORT, 1, Duration.ZERO, Duration.ZERO, false),
            clock);

    UUID second = new TransactionTemplate(transactions).execute(status -> order(book, ad));

    assertThat(second).isNotEqualTo(first);
    assertThat(generations.newest(workspace, ad.id()).orElseThrow().id()).isEqualTo(second);
    assertThat(generations.order(workspace, ad.id())).as("a double click").isEqualTo(second);
    end(workspace, ad.id());
  }

  private static UUID order(OrderBook book, SavedAd ad) {
    try {
      return book.order(ad.workspace(), ad.id());
    } catch (RefusedOrder e) {
      throw new AssertionError(e);
    }
  }
}
