package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.FreshHome;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseGoneTest {
  private static final Duration OUTAGE = Duration.ofSeconds(10);

  @TempDir Path data;

  @Test
  void anAdIsFinishedAndADraftIsKeptThoughTheDatabaseWasGoneForTenSeconds() throws Exception {
    EmbeddedPostgres before = postgres(0);
    int port = before.getPort();
    String url = before.getJdbcUrl("postgres", "postgres");
    try (AdChild child = AdChild.start(FreshHome.make(), "--spring.datasource.url=" + url)) {
      child.await("READY");
      String ad = child.order();
      child.await("STATE RUNNING \\d+ [1-9]/\\d+ ");
      before.close();
      child.tell("draft " + ad.split(" ")[0]).await("SAVING");
      Thread.sleep(OUTAGE);
      try (EmbeddedPostgres again = postgres(port)) {
        assertThat(again.getPort()).isEqualTo(port);
        child.await("SAVED \\S+");
        child.await("STATE COMPLETED 100");
        child.await("TOLD");
        assertThat(child.tail().lines().filter(line -> line.startsWith("STEP ")))
            .as("each step was finished once")
            .hasSizeGreaterThan(6)
            .allMatch(line -> line.endsWith(" 1"));
        child.signal("TERM");
        child.exit();
      }
    }
  }

  private EmbeddedPostgres postgres(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setPort(port)
        .start();
  }
}
