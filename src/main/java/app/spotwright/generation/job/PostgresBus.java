package app.spotwright.generation.job;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells the listeners of all processes on the same PostgreSQL database. What happens while this one
 * is not connected is lost, so that after connecting all listeners look again. The connection is
 * none of the pool's: it is held for good. Thread-safe.
 */
final class PostgresBus extends LocalBus implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(PostgresBus.class);
  private static final String CHANNEL = "spotwright_progress";
  private static final Duration LISTENING = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int ALIVE_SECONDS = 2;

  private final String node = UUID.randomUUID().toString();
  private final JdbcClient database;
  private final Address address;
  private volatile boolean running;
  private @Nullable Thread thread;

  /** Where the database is, and who asks. */
  record Address(String url, @Nullable String user, @Nullable String password) {}

  PostgresBus(JdbcClient database, Address address) {
    this.database = database;
    this.address = address;
  }

  /** Others hear of it when the transaction is committed, and not at all if it is not. */
  @Override
  public void changed(UUID ad) {
    super.changed(ad);
    database
        .sql("select pg_notify(:channel, :message)")
        .param("channel", CHANNEL)
        .param("message", node + "|" + ad)
        .query((row, number) -> number)
        .single();
  }

  @Override
  public synchronized void start() {
    running = true;
    thread = Thread.ofVirtual().name("progress-listener").start(this::listen);
  }

  private void listen() {
    boolean told = false;
    while (running) {
      try (Connection connection =
          DriverManager.getConnection(address.url(), address.user(), address.password())) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("listen " + CHANNEL);
        }
        told = false;
        tellAll();
        hear(connection);
      } catch (SQLException e) {
        if (!told) { // twice a second for as long as it lasts would be no news
          LOG.warn("progress of other processes is not heard until the database answers again", e);
          told = true;
        }
        pause();
      }
    }
  }

  private void hear(Connection connection) throws SQLException {
    PGConnection postgres = connection.unwrap(PGConnection.class);
    while (running) {
      PGNotification[] news = postgres.getNotifications((int) LISTENING.toMillis());
      if (news == null || news.length == 0) {
        if (!connection.isValid(ALIVE_SECONDS)) {
          throw new SQLException("the connection is dead");
        }
        continue;
      }
      for (PGNotification one : news) {
        String[] parts = one.getParameter().split("\\|", 2);
        if (!parts[0].equals(node)) {
          tell(UUID.fromString(parts[1]));
        }
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void stop() {
    running = false;
    if (thread != null) {
      thread.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
