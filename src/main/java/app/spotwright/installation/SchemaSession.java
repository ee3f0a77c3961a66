package app.spotwright.installation;

import java.util.Objects;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * The session that makes the tables, open as long as the application.
 *
 * <p>H2 (2.4.240) evaluates {@code check (column in (...))} with the session that made the
 * constraint until the database is opened anew. Once that session is closed, every insert and
 * update of the table fails. A connection of the pool is closed after half an hour, so migrations
 * have one of their own. Other databases migrate as usual.
 */
@Component
final class SchemaSession implements FlywayConfigurationCustomizer, DisposableBean {
  private static final String H2 = "jdbc:h2:";

  private final SingleConnectionDataSource session = new SingleConnectionDataSource();
  private final boolean needed;

  SchemaSession(JdbcConnectionDetails database) {
    needed = database.getJdbcUrl().startsWith(H2);
    session.setUrl(database.getJdbcUrl());
    session.setUsername(Objects.requireNonNullElse(database.getUsername(), ""));
    session.setPassword(Objects.requireNonNullElse(database.getPassword(), ""));
    session.setSuppressClose(true);
  }

  @Override
  public void customize(FluentConfiguration migrations) {
    if (needed) {
      migrations.dataSource(session);
    }
  }

  @Override
  public void destroy() {
    session.destroy();
  }
}
