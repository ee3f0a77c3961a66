package app.spotwright.generation.job;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL. */
class PostgresQueuedAdTest extends QueuedAdTest {
  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) throws IOException {
    // ends with this process
    EmbeddedPostgres postgres = EmbeddedPostgres.start();
    registry.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
    registry.add("spring.datasource.username", () -> "postgres");
  }
}
