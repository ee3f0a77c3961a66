package app.spotwright.generation.job;

import app.spotwright.generation.Degradation;
import app.spotwright.generation.GenerationState;
import app.spotwright.generation.GenerationView.Output;
import app.spotwright.generation.GenerationView.StageLine;
import app.spotwright.generation.Stage;
import app.spotwright.generation.Unfinished;
import app.spotwright.media.Sentence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of generations and what belongs to them. Joins the caller's transaction. */
@Component
class GenerationRows {
  private final JdbcClient rows;
  private final ClipRows clips;

  GenerationRows(JdbcClient rows) {
    this.rows = rows;
    this.clips = new ClipRows(rows);
  }

  /** A generation's own row. */
  record Row(
      UUID id,
      UUID workspace,
      UUID ad,
      int revision,
      GenerationState state,
      Stage stage,
      int percent,
      Pace pace,
      int attempt,
      @Nullable UUID token,
      boolean cancelRequested,
      @Nullable Unfinished failure,
      Instant orderedAt,
      @Nullable Instant startedAt,
      @Nullable Instant endedAt) {}

  void insert(UUID id, UUID workspace, UUID ad, int revision, Instant now) {
    rows.sql(
            """
            insert into generation (id, workspace_id, ad_id, revision, state, stage, percent,
              attempt, cancel_requested, ordered_at, updated_at)
            values (:id, :workspace, :ad, :revision, 'PENDING', 'EXTRACTING_PRODUCT', 0, 0, false,
              :now, :now)
            """)
        .param("id", id)
        .param("workspace", workspace)
        .param("ad", ad)
        .param("revision", revision)
        .param("now", at(now))
        .update();
  }

  int orderedSince(UUID workspace, Instant since) {
    return rows.sql(
            "select count(*) from generation where workspace_id = :workspace and ordered_at > :since")
        .param("workspace", workspace)
        .param("since", at(since))
        .query(Integer.class)
        .single();
  }

  /** How many of a workspace wait or are being made. */
  int underWay(UUID workspace) {
    return rows.sql(
            """
            select count(*) from generation where workspace_id = :workspace
              and state in ('PENDING', 'RUNNING', 'CANCELLING')
            """)
        .param("workspace", workspace)
        .query(Integer.class)
        .single();
  }

  Optional<Row> newest(UUID workspace, UUID ad) {
    return rows.sql(
            """
            select * from generation where ad_id = :ad and workspace_id = :workspace
            order by ordered_at desc fetch first row only
            """)
        .param("ad", ad)
        .param("workspace", workspace)
        .query((row, number) -> row(row))
        .optional();
  }

  /** A generation that nobody else changes until the transaction ends. */
  Optional<Row> lock(UUID id) {
    return rows.sql("select * from generation where id = :id for update")
        .param("id", id)
        .query((row, number) -> row(row))
        .optional();
  }

  /** Those that should be in the queue. */
  List<UUID> unfinished() {
    return rows.sql("select id from generation where state in ('PENDING', 'RUNNING', 'CANCELLING')")
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  void take(UUID id, UUID token, Instant now) {
    rows.sql(
            """
            update generation set state = case when cancel_requested then 'CANCELLING' else 'RUNNING' end,
              run_token = :token, attempt = attempt + 1, started_at = coalesce(started_at, :now),
              rendered_percent = 0, rendered_millis = 0, updated_at = :now
            where id = :id
            """)
        .param("token", token)
        .param("now", at(now))
        .param("id", id)
        .update();
    rows.sql("delete from generation_degradation where generation_id = :id")
        .param("id", id)
        .update();
  }

  /** An attempt that ended with its process was none. */
  void giveBack(Taken taken) {
    rows.sql(
            "update generation set attempt = attempt - 1 where id = :id and run_token = :token and attempt > 0")
        .param("id", taken.id())
        .param("token", taken.token())
        .update();
  }

  void requestCancel(UUID id, Instant now) {
    rows.sql(
            """
            update generation set cancel_requested = true, updated_at = :now,
              state = case when state = 'RUNNING' then 'CANCELLING' else state end
            where id = :id
            """)
        .param("now", at(now))
        .param("id", id)
        .update();
  }

  /** How far a run is; never goes back. */
  void progress(Taken taken, Stage stage, int percent, Pace pace, Instant now) {
    rows.sql(
            """
            update generation set stage = :stage,
              percent = case when percent < :percent then :percent else percent end,
              rendered_percent = :rendered, rendered_millis = :millis, updated_at = :now
            where id = :id
            """)
        .param("stage", stage.name())
        .param("percent", percent)
        .param("rendered", pace.percent())
        .param("millis", pace.time().toMillis())
        .param("now", at(now))
        .param("id", taken.id())
        .update();
  }

  Optional<Row> find(UUID id) {
    return rows.sql("select * from generation where id = :id")
        .param("id", id)
        .query((row, number) -> row(row))
        .optional();
  }

  void end(UUID id, GenerationState state, @Nullable Unfinished failure, Instant now) {
    rows.sql(
            """
            update generation set state = :state, failure_reason = :reason, failure = :failure,
              failure_said = :said, ended_at = :now, updated_at = :now, run_token = null,
              percent = case when :state = 'COMPLETED' then 100 else percent end,
              stage = case when :state = 'COMPLETED' then 'COMPLETED' else stage end
            where id = :id
            """)
        .param("state", state.name())
        .param("reason", failure == null ? null : failure.reason().name())
        .param("failure", failure == null ? null : cut(failure.detail().inEnglish(), 1000))
        .param("said", failure == null ? null : SentenceText.write(List.of(failure.detail())))
        .param("now", at(now))
        .param("id", id)
        .update();
    rows.sql("update stage_run set ended_at = :now where generation_id = :id and ended_at is null")
        .param("now", at(now))
        .param("id", id)
        .update();
  }

  /** A stage begins, and with it the former one ends; one that began before goes on. */
  void begin(UUID id, Stage stage, Instant now) {
    boolean known =
        rows.sql("select count(*) from stage_run where generation_id = :id and stage = :stage")
                .param("id", id)
                .param("stage", stage.name())
                .query(Integer.class)
                .single()
            > 0;
    if (!known) {
      rows.sql(
              "update stage_run set ended_at = :now where generation_id = :id and ended_at is null")
          .param("now", at(now))
          .param("id", id)
          .update();
      rows.sql("insert into stage_run (generation_id, stage, begun_at) values (:id, :stage, :now)")
          .param("id", id)
          .param("stage", stage.name())
          .param("now", at(now))
          .update();
    }
  }

  List<StageLine> stages(UUID id) {
    return rows.sql("select * from stage_run where generation_id = :id order by begun_at, stage")
        .param("id", id)
        .query((row, number) ->
            new StageLine(
                Stage.valueOf(row.getString("stage")),
                instant(row, "begun_at"),
                orNull(row, "ended_at")))
        .list();
  }

  /** Whoever does not know whether it was written writes it again. */
  void degraded(UUID id, int position, Degradation degradation) {
    Degradation.Told told = degradation.told(Locale.ENGLISH);
    rows.sql(
            "delete from generation_degradation where generation_id = :id and position = :position")
        .param("id", id)
        .param("position", position)
        .update();
    rows.sql(
            """
            insert into generation_degradation
              (generation_id, position, stage, scene, requested, delivered, reason, said)
            values (:id, :position, :stage, :scene, :requested, :delivered, :reason, :said)
            """)
        .param("id", id)
        .param("position", position)
        .param("stage", degradation.stage().name())
        .param("scene", degradation.scene())
        .param("requested", cut(told.requested(), 500))
        .param("delivered", cut(told.delivered(), 500))
        .param("reason", cut(told.reason(), 1000))
        .param(
            "said",
            SentenceText.write(
                List.of(degradation.requested(), degradation.delivered(), degradation.reason())))
        .update();
  }

  List<Degradation> degradations(UUID id) {
    return rows.sql(
            "select * from generation_degradation where generation_id = :id order by position")
        .param("id", id)
        .query((row, number) -> degradation(row))
        .list();
  }

  private static Degradation degradation(ResultSet row) throws SQLException {
    List<Sentence> told =
        SentenceText.read(
            row.getString("said"),
            row.getString("requested"),
            row.getString("delivered"),
            row.getString("reason"));
    return new Degradation(
        Stage.valueOf(row.getString("stage")),
        row.getString("scene"),
        told.get(0),
        told.get(1),
        told.get(2));
  }

  /** The clips of generations. */
  ClipRows clips() {
    return clips;
  }

  void replaceOutputs(UUID id, List<Output> outputs) {
    rows.sql("delete from generation_output where generation_id = :id").param("id", id).update();
    for (int i = 0; i < outputs.size(); i++) {
      rows.sql(
              """
              insert into generation_output (generation_id, position, name, media_key, bytes)
              values (:id, :position, :name, :key, :bytes)
              """)
          .param("id", id)
          .param("position", i)
          .param("name", outputs.get(i).name())
          .param("key", outputs.get(i).key())
          .param("bytes", outputs.get(i).bytes())
          .update();
    }
  }

  /**
   * Finished ones whose files are older than they are kept; those of kept ads never are, and those
   * of deleted ads go with them.
   */
  List<Row> withFilesFrom(Instant before, int most) {
    return rows.sql(
            """
            select g.* from generation g join ad on ad.id = g.ad_id
            where g.state = 'COMPLETED' and g.ended_at < :before and ad.keep_files = false
              and ad.deleted_at is null
              and exists (select 1 from generation_output o
                where o.generation_id = g.id and o.name not in ('poster.jpg', 'preview.mp4'))
            order by g.ended_at fetch first :most rows only
            """)
        .param("before", at(before))
        .param("most", most)
        .query((row, number) -> row(row))
        .list();
  }

  void dropOutput(UUID id, String name) {
    rows.sql("delete from generation_output where generation_id = :id and name = :name")
        .param("id", id)
        .param("name", name)
        .update();
  }

  List<Output> outputs(UUID id) {
    return rows.sql("select * from generation_output where generation_id = :id order by position")
        .param("id", id)
        .query((row, number) ->
            new Output(row.getString("name"), row.getString("media_key"), row.getLong("bytes")))
        .list();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getObject("workspace_id", UUID.class),
        row.getObject("ad_id", UUID.class),
        row.getInt("revision"),
        GenerationState.valueOf(row.getString("state")),
        Stage.valueOf(row.getString("stage")),
        row.getInt("percent"),
        new Pace(
            row.getDouble("rendered_percent"), Duration.ofMillis(row.getLong("rendered_millis"))),
        row.getInt("attempt"),
        row.getObject("run_token", UUID.class),
        row.getBoolean("cancel_requested"),
        failure(row),
        instant(row, "ordered_at"),
        orNull(row, "started_at"),
        orNull(row, "ended_at"));
  }

  private static @Nullable Unfinished failure(ResultSet row) throws SQLException {
    String detail = row.getString("failure");
    String reason = row.getString("failure_reason");
    return detail == null
        ? null
        : new Unfinished(
            reason == null ? Unfinished.Reason.TOLD : Unfinished.Reason.valueOf(reason),
            SentenceText.read(row.getString("failure_said"), detail).getFirst());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static OffsetDateTime at(Instant time) {
    return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
