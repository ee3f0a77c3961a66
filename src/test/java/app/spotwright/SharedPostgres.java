package app.spotwright;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for all tests of this JVM, with which it ends. */
public final class SharedPostgres {
  private static @Nullable EmbeddedPostgres server;

  private SharedPostgres() {}

  /** Address of a new, empty database. */
  public static synchronized String newDatabase() {
    try {
      if (server == null) {
        server = EmbeddedPostgres.start();
      }
      String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
      JdbcClient.create(server.getPostgresDatabase()).sql("create database " + name).update();
      return server.getJdbcUrl("postgres", name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
