package app.spotwright.tasks;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;

/** What database the queue lies in. Refuses one that forgets what it has acknowledged. */
@Component
final class QueueDatabase {
  private final boolean h2;

  /**
   * @throws ForgetfulDatabase if a crash could lose what was committed
   */
  QueueDatabase(DataSource database) {
    try (Connection connection = database.getConnection()) {
      DatabaseMetaData facts = connection.getMetaData();
      h2 = facts.getDatabaseProductName().equals("H2");
      if (h2 && writesLater(connection)) {
        throw new ForgetfulDatabase(
            ("the database %s writes what it acknowledged only later, so that a crash would lose"
                    + " accepted orders; add ;WRITE_DELAY=0 to spring.datasource.url")
                .formatted(facts.getURL()));
      }
    } catch (SQLException e) {
      throw new CannotGetJdbcConnectionException("the queue's database does not answer", e);
    }
  }

  /** Whether only this process uses the database. */
  boolean isOwn() {
    return h2;
  }

  private static boolean writesLater(Connection connection) throws SQLException {
    String query =
        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'";
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(query)) {
      return found.next() && found.getInt(1) > 0;
    }
  }
}
