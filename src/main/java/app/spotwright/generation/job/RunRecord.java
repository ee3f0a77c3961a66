package app.spotwright.generation.job;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.Ads;
import app.spotwright.generation.Degradation;
import app.spotwright.generation.GenerationState;
import app.spotwright.generation.GenerationView.ClipLine;
import app.spotwright.generation.GenerationView.Output;
import app.spotwright.generation.ProgressBus;
import app.spotwright.generation.ScenePart;
import app.spotwright.generation.Stage;
import app.spotwright.generation.Unfinished;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a run writes down: each note in a short transaction of its own, fenced by the run's token,
 * and told to whoever listens. Thread-safe.
 */
@Component
class RunRecord {
  private final GenerationRows generations;
  private final Ads ads;
  private final ProgressBus bus;
  private final Clock clock;
  private final GenerationMetrics metrics;
  private final TransactionTemplate transaction;

  RunRecord(
      GenerationRows generations,
      Ads ads,
      ProgressBus bus,
      Clock clock,
      GenerationMetrics metrics,
      PlatformTransactionManager transactions) {
    this.generations = generations;
    this.ads = ads;
    this.bus = bus;
    this.clock = clock;
    this.metrics = metrics;
    this.transaction = new TransactionTemplate(transactions);
    transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  Instant now() {
    return clock.instant();
  }

  /** Takes a generation for this process; empty if there is nothing left to do. */
  Optional<Taken> take(UUID id) {
    Optional<Taken> taken =
        transaction.execute(status -> {
          GenerationRows.Row row = generations.lock(id).orElse(null);
          if (row == null || row.state().isOver()) {
            return Optional.empty();
          }
          UUID token = UUID.randomUUID();
          generations.take(id, token, clock.instant());
          if (row.startedAt() == null) {
            ads.move(row.workspace(), row.ad(), AdState.MAKING);
          }
          bus.changed(row.ad());
          bus.changed(ProgressBus.QUEUE);
          return Optional.of(
              new Taken(
                  id,
                  row.workspace(),
                  row.ad(),
                  row.revision(),
                  token,
                  row.attempt() + 1,
                  row.stage()));
        });
    return taken == null ? Optional.empty() : taken;
  }

  /** This process ends before the run does: that was no attempt. */
  void giveBack(Taken taken) {
    transaction.executeWithoutResult(status -> generations.giveBack(taken));
  }

  Optional<Ads.Source> source(Taken taken) {
    return ads.source(taken.ad(), taken.revision());
  }

  List<ClipLine> clips(Taken taken) {
    return generations.clips().of(taken.id());
  }

  /** Keeps the document, and the clips that it will have. */
  void planned(Taken taken, AdDocument document, List<ClipLine> clips) {
    fenced(
        taken,
        row -> {
          ads.keepDocument(taken.ad(), taken.revision(), document);
          generations.clips().replace(taken.id(), clips);
        });
  }

  /**
   * What happened since the last note.
   *
   * @param since when the first of it happened
   * @param pace of the run so far
   * @param begun stages that began, in order, and when
   * @param clips those that moved on
   * @param degradations those that are new
   * @param told how many degradations were told before
   */
  record Note(
      Instant since,
      Stage stage,
      int percent,
      Pace pace,
      Map<Stage, Instant> begun,
      List<ClipLine> clips,
      List<Degradation> degradations,
      int told) {}

  /**
   * Writes down how far a run is.
   *
   * @return why the run should not go on, or null if it should
   */
  Attention.@Nullable Why note(Taken taken, Note note) {
    GenerationRows.Row held =
        fenced(
            taken,
            row -> {
              generations.progress(taken, note.stage(), note.percent(), note.pace(), note.since());
              note.begun().forEach((stage, at) -> generations.begin(taken.id(), stage, at));
              note.clips().forEach(clip -> generations.clips().move(taken.id(), clip));
              for (int i = 0; i < note.degradations().size(); i++) {
                generations.degraded(taken.id(), note.told() + i, note.degradations().get(i));
              }
            });
    return verdict(held);
  }

  /** Why a run should not go on, or null if it should. */
  Attention.@Nullable Why verdict(Taken taken) {
    GenerationRows.Row row =
        transaction.execute(status -> generations.find(taken.id()).orElse(null));
    return row == null || !taken.token().equals(row.token()) ? Attention.Why.LOST : verdict(row);
  }

  private static Attention.@Nullable Why verdict(GenerationRows.Row row) {
    return row.cancelRequested() ? Attention.Why.CANCELLED : null;
  }

  /** Whether there is no such generation any more. */
  boolean isGone(Taken taken) {
    return Boolean.TRUE.equals(
        transaction.execute(status -> generations.find(taken.id()).isEmpty()));
  }

  /** Keeps the list of what people can take away. */
  void exported(
      Taken taken,
      List<Output> outputs,
      List<ScenePart> parts,
      @Nullable String poster,
      @Nullable String preview) {
    fenced(
        taken,
        row -> {
          generations.replaceOutputs(taken.id(), outputs);
          parts.forEach(part -> generations.clips().part(taken.id(), part));
          ads.show(taken.workspace(), taken.ad(), poster, preview);
        });
  }

  /** The run is over. Nothing happens if that was written down before. */
  void end(Taken taken, GenerationState state, @Nullable Unfinished failure) {
    fenced(
        taken,
        row -> {
          generations.end(taken.id(), state, failure, clock.instant());
          if (state != GenerationState.COMPLETED) {
            // its files go, so nothing may show them
            generations.replaceOutputs(taken.id(), List.of());
            ads.forgetPictures(taken.workspace(), taken.ad(), taken.id().toString());
          }
          ads.move(taken.workspace(), taken.ad(), adState(state));
        });
    metrics.ended(state);
  }

  private static AdState adState(GenerationState state) {
    return switch (state) {
      case PENDING -> AdState.WAITING;
      case RUNNING, CANCELLING -> AdState.MAKING;
      case COMPLETED -> AdState.READY;
      case FAILED -> AdState.FAILED;
      case CANCELLED -> AdState.CANCELLED;
    };
  }

  private GenerationRows.Row fenced(Taken taken, Consumer<GenerationRows.Row> write) {
    GenerationRows.@Nullable Row held =
        transaction.execute(status -> {
          GenerationRows.Row row =
              generations
                  .lock(taken.id())
                  .filter(found -> taken.token().equals(found.token()))
                  .orElseThrow(() -> new Fenced(taken.id()));
          write.accept(row);
          bus.changed(taken.ad());
          return row;
        });
    return Objects.requireNonNull(held);
  }
}
