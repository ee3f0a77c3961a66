package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.generation.Degradation;
import app.spotwright.generation.GenerationState;
import app.spotwright.generation.GenerationView.ClipLine;
import app.spotwright.generation.GenerationView.Output;
import app.spotwright.generation.GenerationView.StageLine;
import app.spotwright.generation.ScenePart;
import app.spotwright.generation.Stage;
import app.spotwright.generation.Unfinished;
import app.spotwright.intake.UnreadablePicture.Reason;
import app.spotwright.media.Sentence;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The rows alone, on a real database. */
class GenerationRowsTest {
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

  private final UUID workspace = UUID.randomUUID();
  private final UUID ad = UUID.randomUUID();
  private final UUID generation = UUID.randomUUID();
  private JdbcClient rows;
  private GenerationRows generations;

  @BeforeEach
  void open() {
    SingleConnectionDataSource database =
        new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID(), true);
    for (String script :
        List.of(
            "V1__accounts",
            "V2__ads",
            "V3__ad_revisions",
            "V20__generations",
            "V50__clips",
            "V52__failure_reasons",
            "V56__sentences",
            "V57__pace")) {
      new ResourceDatabasePopulator(new ClassPathResource("db/migration/common/" + script + ".sql"))
          .execute(database);
    }
    rows = JdbcClient.create(database);
    rows.sql("insert into workspace values (:id, 'w', current_timestamp, current_timestamp, 0)")
        .param("id", workspace)
        .update();
    rows.sql(
            """
            insert into ad (id, workspace_id, title, words, state, seconds, revision, created_at,
              updated_at, keep_files, version)
            values (:id, :workspace, 't', 'w', 'WAITING', 6, 1, current_timestamp,
              current_timestamp, false, 0)
            """)
        .param("id", ad)
        .param("workspace", workspace)
        .update();
    generations = new GenerationRows(rows);
    generations.insert(generation, workspace, ad, 1, NOW);
  }

  @Test
  void aGenerationIsOrderedTakenAndEnded() {
    GenerationRows.Row ordered = generations.newest(workspace, ad).orElseThrow();
    assertThat(ordered.state()).isEqualTo(GenerationState.PENDING);
    assertThat(ordered.orderedAt()).isEqualTo(NOW);
    assertThat(ordered.startedAt()).isNull();
    assertThat(generations.newest(UUID.randomUUID(), ad)).as("another's").isEmpty();
    assertThat(generations.orderedSince(workspace, NOW.minusSeconds(60))).isEqualTo(1);
    assertThat(generations.orderedSince(workspace, NOW.plusSeconds(60))).isZero();
    assertThat(generations.unfinished()).containsExactly(generation);

    UUID token = UUID.randomUUID();
    generations.take(generation, token, NOW);
    GenerationRows.Row running = generations.lock(generation).orElseThrow();
    assertThat(running.state()).isEqualTo(GenerationState.RUNNING);
    assertThat(running.token()).isEqualTo(token);
    assertThat(running.attempt()).isEqualTo(1);
    Taken taken = new Taken(generation, workspace, ad, 1, token, 1, Stage.EXTRACTING_PRODUCT);
    generations.giveBack(taken);
    Pace pace = new Pace(30.5, Duration.ofMillis(4321));
    generations.progress(taken, Stage.RENDERING, 50, Pace.NONE, NOW);
    generations.progress(taken, Stage.RENDERING, 40, pace, NOW);
    generations.requestCancel(generation, NOW);
    GenerationRows.Row stopping = generations.find(generation).orElseThrow();
    assertThat(stopping.attempt()).as("an attempt given back was none").isZero();
    assertThat(stopping.percent()).as("never goes back").isEqualTo(50);
    assertThat(stopping.pace()).isEqualTo(pace);
    assertThat(stopping.state()).isEqualTo(GenerationState.CANCELLING);
    assertThat(stopping.cancelRequested()).isTrue();

    generations.take(generation, UUID.randomUUID(), NOW);
    assertThat(generations.find(generation).orElseThrow().pace())
        .as("whoever takes it over renders at a pace of its own")
        .isEqualTo(Pace.NONE);

    Unfinished why = Unfinished.of(Unfinished.Reason.LATE, "30");
    generations.end(generation, GenerationState.FAILED, why, NOW);
    GenerationRows.Row ended = generations.find(generation).orElseThrow();
    assertThat(ended.failure()).isEqualTo(why);
    assertThat(ended.token()).as("whoever had it may write no more").isNull();
    assertThat(ended.percent()).isEqualTo(50);
    assertThat(generations.unfinished()).isEmpty();
  }

  @Test
  void whatBelongsToAGenerationIsKeptInOrder() {
    generations.begin(generation, Stage.EXTRACTING_PRODUCT, NOW);
    generations.begin(generation, Stage.PLANNING, NOW.plusSeconds(1));
    generations.begin(generation, Stage.EXTRACTING_PRODUCT, NOW.plusSeconds(2));
    generations.end(generation, GenerationState.COMPLETED, null, NOW.plusSeconds(3));
    assertThat(generations.stages(generation))
        .containsExactly(
            new StageLine(Stage.EXTRACTING_PRODUCT, NOW, NOW.plusSeconds(1)),
            new StageLine(Stage.PLANNING, NOW.plusSeconds(1), NOW.plusSeconds(3)));

    ClipLine first = new ClipLine("b", "First", 0, 2.5, 0, null, null);
    ClipLine second = new ClipLine("a", "Second", 2.5, 3.5, 0, null, null);
    generations.clips().replace(generation, List.of(first, second));
    ClipLine moved = new ClipLine("a", "Second", 2.5, 3.5, 70, "some/key.jpg", null);
    generations.clips().move(generation, moved);
    assertThat(generations.clips().of(generation)).containsExactly(first, moved);
    ScenePart part = new ScenePart("a", 75, 105);
    generations.clips().part(generation, part);
    assertThat(generations.clips().of(generation))
        .extracting(ClipLine::part)
        .containsExactly(null, part);

    List<Output> outputs = List.of(new Output("b.mp4", "k/b.mp4", 2), new Output("a", "k/a", 1));
    generations.replaceOutputs(generation, List.of(new Output("old", "k/old", 1)));
    generations.replaceOutputs(generation, outputs);
    assertThat(generations.outputs(generation)).isEqualTo(outputs);
    assertThat(generations.find(generation).orElseThrow().percent()).isEqualTo(100);
  }

  @Test
  void whatWasToldCanBeSaidInAnyLanguageLater() {
    Sentence inner = Sentence.of(Reason.TOO_MANY_PIXELS, "mug.jpg", 9000, 9001, 60);
    Degradation less =
        new Degradation(
            Stage.RENDERING,
            "s1",
            Sentence.of(Stage.RENDERING),
            Sentence.verbatim("less"),
            Sentence.all(List.of(inner, Sentence.of(Reason.TOO_LARGE, "a.jpg", 9.5))));
    generations.degraded(generation, 0, less);
    Unfinished why = new Unfinished(Unfinished.Reason.TOLD, inner);
    generations.end(generation, GenerationState.FAILED, why, NOW);

    assertThat(generations.degradations(generation)).containsExactly(less);
    assertThat(generations.find(generation).orElseThrow().failure()).isEqualTo(why);
  }

  @Test
  void whatWasToldBeforeOrByAnotherVersionIsSaidAsItWasThen() {
    Degradation less =
        new Degradation(
            Stage.RENDERING,
            null,
            Sentence.of(Stage.RENDERING),
            Sentence.verbatim("less"),
            Sentence.verbatim("x".repeat(2000)));
    generations.degraded(generation, 0, less);
    generations.degraded(generation, 1, less);
    generations.degraded(generation, 2, less);
    said(0, null);
    said(1, "[[\"app.spotwright.generation.words\",\"A_KEY_OF_TOMORROW\",\"x\"]]");
    said(2, "[[\"app.spotwright.room.of.tomorrow\",\"RENDERING\"]]");

    assertThat(generations.degradations(generation))
        .hasSize(3)
        .allSatisfy(kept -> {
          assertThat(kept.requested()).isEqualTo(Sentence.verbatim("Rendering"));
          assertThat(kept.reason().inEnglish()).hasSize(1000);
          assertThat(kept.sentence().inEnglish()).startsWith("less instead of Rendering (xxx");
        });
  }

  private void said(int position, @Nullable String text) {
    rows.sql("update generation_degradation set said = :text where position = :position")
        .param("text", text)
        .param("position", position)
        .update();
  }
}
