package app.spotwright.installation;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.OnH2;
import app.spotwright.WebTest;
import app.spotwright.account.Accounts;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
@OnH2
class SchemaSessionTest {
  @Autowired private HikariDataSource pool;
  @Autowired private JdbcClient rows;
  @Autowired private Accounts accounts;

  @Test
  void rowsAreWrittenAfterThePoolHasReplacedEveryConnectionOfTheFirstStart() throws Exception {
    // the pool replaces one after the other: the database is never closed in between
    try (Connection another =
        DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword())) {
      Set<Integer> pooled = pooled();
      pool.getHikariPoolMXBean().softEvictConnections();
      Instant deadline = Instant.now().plusSeconds(20);
      while (!Collections.disjoint(sessions(), pooled)) {
        assertThat(Instant.now()).as("connections of the pool are open").isBefore(deadline);
        Thread.sleep(50);
      }

      String email = "late-%s@example.com".formatted(UUID.randomUUID());
      accounts.register(email, "Wilma", "violet tram over nine hills", Locale.ENGLISH);

      assertThat(accounts.exists(email)).isTrue();
      assertThat(another.isValid(1)).isTrue();
    }
  }

  /** The sessions of every connection that the pool has. */
  private Set<Integer> pooled() throws SQLException {
    Set<Integer> sessions = new HashSet<>();
    List<Connection> all = new ArrayList<>();
    try {
      for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
        Connection one = pool.getConnection();
        all.add(one);
        try (var statement = one.createStatement();
            var id = statement.executeQuery("select session_id()")) {
          id.next();
          sessions.add(id.getInt(1));
        }
      }
    } finally {
      for (Connection one : all) {
        one.close();
      }
    }
    return sessions;
  }

  private Set<Integer> sessions() {
    return new HashSet<>(
        rows.sql("select session_id from information_schema.sessions").query(Integer.class).list());
  }
}
