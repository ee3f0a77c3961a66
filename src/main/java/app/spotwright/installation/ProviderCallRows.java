package app.spotwright.installation;

import app.spotwright.provider.CallLedger;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calls of workspaces in the database; they go with the workspace. */
@Component
class ProviderCallRows implements CallLedgers {
  private final JdbcClient rows;
  private final Clock clock;

  ProviderCallRows(JdbcClient rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public CallLedger of(String owner) {
    UUID workspace = UUID.fromString(owner);
    return call -> begin(workspace, call);
  }

  private CallLedger.Entry begin(UUID workspace, CallLedger.Call call) {
    UUID id = UUID.randomUUID();
    rows.sql(
            """
            insert into provider_call
              (id, workspace_id, provider, model, purpose, state, created_at)
            values (:id, :workspace, :provider, :model, :purpose, 'SENT', :now)
            """)
        .param("id", id)
        .param("workspace", workspace)
        .param("provider", call.provider())
        .param("model", call.model())
        .param("purpose", call.purpose())
        .param("now", now())
        .update();
    return outcome -> end(id, outcome);
  }

  private void end(UUID id, CallLedger.Outcome outcome) {
    rows.sql(
            """
            update provider_call set state = :state, trouble = :trouble, tokens_in = :in,
              tokens_out = :out, price = :price, millis = :millis, ended_at = :now
            where id = :id
            """)
        .param("state", outcome.trouble() == null ? "ANSWERED" : "FAILED")
        .param("trouble", outcome.trouble() == null ? null : outcome.trouble().name())
        .param("in", outcome.usage().in())
        .param("out", outcome.usage().out())
        .param("price", outcome.price())
        .param("millis", outcome.time().toMillis())
        .param("now", now())
        .param("id", id)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
