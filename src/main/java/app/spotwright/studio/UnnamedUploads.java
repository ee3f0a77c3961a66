package app.spotwright.studio;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers since when uploads are named by no ad. */
@Component
class UnnamedUploads {
  private final JdbcClient rows;

  UnnamedUploads(JdbcClient rows) {
    this.rows = rows;
  }

  /**
   * Writes down which are unnamed now. For what was named in between, or is gone, time begins anew.
   *
   * @param keys all of the workspace that are unnamed
   * @return those of them that were unnamed before, too, at every look since that time
   */
  @Transactional
  public Set<String> note(UUID workspace, Set<String> keys, Instant now, Instant before) {
    Set<String> known =
        new HashSet<>(
            rows.sql("select media_key from unnamed_upload where workspace_id = :workspace")
                .param("workspace", workspace)
                .query(String.class)
                .list());
    for (String key : known) {
      if (!keys.contains(key)) {
        rows.sql("delete from unnamed_upload where media_key = :key").param("key", key).update();
      }
    }
    for (String key : keys) {
      if (!known.contains(key)) {
        rows.sql(
                "insert into unnamed_upload (media_key, workspace_id, since) values (:key, :workspace, :now)")
            .param("key", key)
            .param("workspace", workspace)
            .param("now", at(now))
            .update();
      }
    }
    return new HashSet<>(
        rows.sql(
                "select media_key from unnamed_upload where workspace_id = :workspace and since < :before")
            .param("workspace", workspace)
            .param("before", at(before))
            .query(String.class)
            .list());
  }

  private static OffsetDateTime at(Instant time) {
    return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
  }
}
