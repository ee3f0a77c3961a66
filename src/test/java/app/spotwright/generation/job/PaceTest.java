package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ClockThatCanBeSet;
import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Overlay;
import app.spotwright.ad.Scene;
import app.spotwright.ad.Transition;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.generation.GenerationState;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.GenerationView.ClipLine;
import app.spotwright.generation.ProgressBus;
import app.spotwright.media.Frames;
import app.spotwright.tasks.TaskQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people are told about the time that an ad will still take. Its scenes are shot in turn. */
@Timeout(300)
class PaceTest extends JobsTest {
  private static final int SECONDS = 12;
  private static final int SCENES = 8;
  private static final Duration NIGHT = Duration.ofHours(10);

  private static final GenerationSettings IN_TURN =
      new GenerationSettings(1000, Duration.ofHours(1), 5, Duration.ZERO, Duration.ZERO, true);

  @Autowired GenerationRows rows;
  @Autowired ProgressBus bus;
  @Autowired GenerationMetrics metrics;
  @Autowired LiveRuns runs;
  @Autowired GenerationWork.Workplace workplace;
  @Autowired TaskQueue queue;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JobOperator operator;
  @Autowired JobRepository log;

  private final ClockThatCanBeSet clock = new ClockThatCanBeSet();
  private final List<GenerationView> seen = new CopyOnWriteArrayList<>();

  @AfterEach
  void allow() {
    runs.allow();
  }

  @Test
  void scenesThatAreFoundMadeSayNothingAboutTheOneThatWasEdited() throws Exception {
    UUID workspace = newWorkspace();
    SavedAd ad = planned(workspace);
    AdDocument whole = eightScenes(Objects.requireNonNull(ad.document()));
    make(revised(ad, whole));
    List<Scene> scenes = new ArrayList<>(whole.scenes());
    scenes.set(SCENES - 1, saying(scenes.getLast(), "Changed"));
    SavedAd edited = revised(ad, whole.with(whole.brand(), scenes));

    try (ProgressBus.Listening _ = listen(edited)) {
      make(edited);
    }

    assertThat(seen)
        .as("while all others are there and it has hardly begun nobody knows")
        .filteredOn(view -> view.clips().stream().filter(PaceTest::isWhole).count() == SCENES - 1)
        .filteredOn(view -> view.clips().getLast().percent() <= 30)
        .isNotEmpty()
        .extracting(GenerationView::remaining)
        .containsOnlyNulls();
    assertThat(seen).as("but then").anyMatch(view -> view.remaining() != null);
  }

  @Test
  void theNightThatARunLayStillIsNotItsPace() throws Exception {
    UUID workspace = newWorkspace();
    SavedAd ad = planned(workspace);
    SavedAd longer = revised(ad, eightScenes(Objects.requireNonNull(ad.document())));
    UUID generation = generation(longer);
    FutureTask<Void> evening = new FutureTask<>(() -> run(generation));
    Thread.ofVirtual().start(evening);
    await(workspace, ad.id(), view -> view.remaining() != null);
    runs.stopAll();
    assertThat(evening).failsWithin(1, TimeUnit.MINUTES);

    clock.forward(NIGHT);
    runs.allow();
    try (ProgressBus.Listening _ = listen(longer)) {
      run(generation);
    }

    assertThat(seen)
        .extracting(GenerationView::remaining)
        .filteredOn(Objects::nonNull)
        .isNotEmpty()
        .allSatisfy(left -> assertThat(left).isLessThan(Duration.ofMinutes(10)));
  }

  private static boolean isWhole(ClipLine clip) {
    return clip.percent() == 100;
  }

  /** Whatever the ad's screen is told from now on. */
  private ProgressBus.Listening listen(SavedAd ad) {
    OrderBook book = new OrderBook(rows, ads, queue, bus, IN_TURN, clock);
    return bus.listen(ad.id(), () -> seen.add(book.newest(ad.workspace(), ad.id()).orElseThrow()));
  }

  /** An ad of which all is written and nothing made. */
  private SavedAd planned(UUID workspace) throws Exception {
    SavedAd ad = ads.create(workspace, request(List.of(photo(workspace)), SECONDS));
    UUID generation = generations.order(workspace, ad.id());
    await(workspace, ad.id(), view -> !view.clips().isEmpty());
    generations.cancel(workspace, generation);
    end(workspace, ad.id());
    return ads.find(workspace, ad.id()).orElseThrow();
  }

  /** The next revision of an ad. */
  private SavedAd revised(SavedAd ad, AdDocument document) {
    SavedAd revised = ads.save(ad.workspace(), ad.id(), ad.request());
    ads.keepDocument(ad.id(), revised.revision(), document);
    return revised;
  }

  /** A document with eight scenes and hard cuts; the last scene is the longest. */
  private static AdDocument eightScenes(AdDocument planned) {
    List<Scene> scenes = new ArrayList<>();
    int left = Frames.ofSeconds(SECONDS).count();
    for (int i = 1; i < SCENES; i++) {
      Scene scene = planned.scenes().get(i % planned.scenes().size());
      scenes.add(scene("s" + i, Frames.PER_SECOND, scene, scene.overlay()));
      left -= Frames.PER_SECOND;
    }
    Scene last = planned.scenes().getLast();
    scenes.add(scene("s" + SCENES, left, last, last.overlay()));
    return planned.with(planned.brand(), scenes);
  }

  private static Scene saying(Scene scene, String headline) {
    Overlay old = scene.overlay();
    return scene(
        scene.id(),
        scene.slot().count(),
        scene,
        new Overlay(old.kicker(), headline, old.support(), old.points(), old.button()));
  }

  private static Scene scene(String id, int frames, Scene like, Overlay overlay) {
    return new Scene(
        id,
        like.role(),
        new Frames(frames),
        new Transition(like.transition().kind(), new Frames(0)),
        like.design(),
        like.setting(),
        like.product(),
        like.productImage(),
        like.moreImages(),
        overlay,
        List.of(),
        "",
        null,
        like.take(),
        null);
  }

  private void make(SavedAd ad) throws InterruptedException {
    run(generation(ad));
    assertThat(generations.newest(ad.workspace(), ad.id()).orElseThrow().state())
        .isEqualTo(GenerationState.COMPLETED);
  }

  /** A generation that the queue does not hand out for now. */
  private UUID generation(SavedAd ad) {
    UUID generation = UUID.randomUUID();
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          ads.move(ad.workspace(), ad.id(), AdState.WAITING);
          rows.insert(generation, ad.workspace(), ad.id(), ad.revision(), Instant.now());
          queue.enqueueLater(GenerationWork.KIND, generation, Duration.ofMinutes(10));
        });
    return generation;
  }

  /** Takes it as the queue would. */
  private Void run(UUID generation) throws InterruptedException {
    RunRecord record = new RunRecord(rows, ads, bus, clock, metrics, transactions);
    GenerationLauncher jobs =
        new GenerationLauncher(operator, log, new GenerationJob(log, runs, IN_TURN).generation());
    new GenerationWork(record, jobs, runs, workplace, IN_TURN).run(generation);
    queue.withdraw(GenerationWork.KIND, generation);
    return null;
  }
}
