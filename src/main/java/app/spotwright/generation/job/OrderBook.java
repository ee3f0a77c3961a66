package app.spotwright.generation.job;

import app.spotwright.ad.revision.AdChanged;
import app.spotwright.ad.revision.AdDeleted;
import app.spotwright.ad.revision.AdListChanged;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.NoSuchAd;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.generation.GenerationState;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.Generations;
import app.spotwright.generation.ProgressBus;
import app.spotwright.generation.RefusedOrder;
import app.spotwright.generation.RefusedOrder.Reason;
import app.spotwright.generation.RequestedOrder;
import app.spotwright.media.Sentence;
import app.spotwright.storage.MediaKey;
import app.spotwright.tasks.TaskQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes orders and cancellations, and tells how generations go. */
@Component
class OrderBook implements Generations {
  private static final Logger LOG = LoggerFactory.getLogger(OrderBook.class);
  private static final int USUAL = 0;

  private final GenerationRows generations;
  private final Ads ads;
  private final TaskQueue queue;
  private final ProgressBus bus;
  private final GenerationSettings settings;
  private final Clock clock;

  OrderBook(
      GenerationRows generations,
      Ads ads,
      TaskQueue queue,
      ProgressBus bus,
      GenerationSettings settings,
      Clock clock) {
    this.generations = generations;
    this.ads = ads;
    this.queue = queue;
    this.bus = bus;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  @Transactional(rollbackFor = RefusedOrder.class)
  public UUID order(UUID workspace, UUID id) throws RefusedOrder {
    SavedAd ad = held(workspace, id); // whoever clicks twice waits here for the first click
    Optional<GenerationRows.Row> last = generations.newest(workspace, id);
    if (last.isPresent() && !last.get().state().isOver()) {
      return last.get().id();
    }
    RequestedOrder.require(ad.request());
    requireOwn(workspace, ad.request());
    Instant now = later(clock.instant(), last);
    int ordered = generations.orderedSince(workspace, now.minus(Duration.ofHours(1)));
    if (ordered >= settings.hourly()) {
      throw new RefusedOrder(Reason.TOO_MANY, Sentence.verbatim(String.valueOf(ordered)));
    }
    int before = generations.underWay(workspace);
    UUID generation = UUID.randomUUID();
    ads.move(workspace, id, AdState.WAITING);
    generations.insert(generation, workspace, id, ad.revision(), now);
    // the first of everybody goes before the second of anybody
    queue.enqueue(GenerationWork.KIND, generation, USUAL - before);
    bus.changed(id);
    bus.changed(ProgressBus.QUEUE);
    try (Told _ = Told.of(generation, workspace)) {
      LOG.info("ad {} is ordered, {} of its workspace wait or are being made", id, before);
    }
    return generation;
  }

  /** Whatever a request names, no ad is made from another's photos. */
  private static void requireOwn(UUID workspace, AdRequest request) throws RefusedOrder {
    for (Upload upload : request.uploads()) {
      if (!MediaKey.isIn(workspace, upload.key())) {
        throw new RefusedOrder(Reason.NOT_OURS, Sentence.verbatim(upload.name()));
      }
    }
  }

  /** What is ordered later is newer, also when the clock was set back in between. */
  private static Instant later(Instant now, Optional<GenerationRows.Row> last) {
    return last.map(row -> row.orderedAt().plusMillis(1)).filter(now::isBefore).orElse(now);
  }

  private SavedAd held(UUID workspace, UUID id) throws RefusedOrder {
    try {
      return ads.hold(workspace, id);
    } catch (NoSuchAd e) {
      throw new RefusedOrder(Reason.GONE);
    }
  }

  @Override
  @Transactional
  public void cancel(UUID workspace, UUID generation) {
    generations
        .lock(generation)
        .filter(row -> row.workspace().equals(workspace))
        .ifPresent(this::cancel);
  }

  private void cancel(GenerationRows.Row row) {
    if (row.state().isOver()) {
      return;
    }
    generations.requestCancel(row.id(), clock.instant());
    if (queue.withdraw(GenerationWork.KIND, row.id())) { // nobody is at it
      generations.end(row.id(), GenerationState.CANCELLED, null, clock.instant());
      ads.move(row.workspace(), row.ad(), AdState.CANCELLED);
      bus.changed(ProgressBus.QUEUE);
    }
    bus.changed(row.ad());
  }

  /** What was thrown away is not made; once it is, so that no two wait for each other's rows. */
  @TransactionalEventListener
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void on(AdDeleted deleted) {
    generations
        .newest(deleted.workspace(), deleted.ad())
        .flatMap(row -> generations.lock(row.id()))
        .ifPresent(this::cancel);
  }

  /** Windows that show the same ad hear of it when it is committed. */
  @EventListener
  void on(AdChanged changed) {
    bus.changed(changed.ad());
  }

  /** The same. */
  @EventListener
  void tell(AdDeleted deleted) {
    bus.changed(deleted.ad());
  }

  /** So do those that list the workspace's ads. */
  @EventListener
  void on(AdListChanged changed) {
    bus.changed(changed.workspace());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<GenerationView> newest(UUID workspace, UUID ad) {
    return generations.newest(workspace, ad).map(this::view);
  }

  private GenerationView view(GenerationRows.Row row) {
    boolean waits = row.state() == GenerationState.PENDING;
    return new GenerationView(
        row.id(),
        row.ad(),
        row.state(),
        row.percent(),
        row.stage(),
        waits ? queue.place(GenerationWork.KIND, row.id()) : 0,
        row.orderedAt(),
        row.startedAt(),
        row.endedAt(),
        Outlook.remaining(row.state(), row.percent(), row.pace()),
        generations.stages(row.id()),
        generations.clips().of(row.id()),
        generations.degradations(row.id()),
        generations.outputs(row.id()),
        filesUntil(row),
        row.failure());
  }

  private @Nullable Instant filesUntil(GenerationRows.Row row) {
    Instant ended = row.endedAt();
    return ended == null
            || row.state() != GenerationState.COMPLETED
            || !settings.keepFiles().isPositive()
        ? null
        : ended.plus(settings.keepFiles());
  }
}
