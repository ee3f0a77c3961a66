package app.spotwright.tasks;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Has PostgreSQL end the transactions of processes that stand still: whoever takes their work over
 * would wait for the rows that they have locked for as long as they stand.
 */
@Component
final class PostgresSessions implements BeanPostProcessor {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool
        && pool.getJdbcUrl() != null
        && pool.getJdbcUrl().startsWith("jdbc:postgresql:")) {
      String ours = "set idle_in_transaction_session_timeout = " + PATIENCE.toMillis();
      String operators = pool.getConnectionInitSql();
      pool.setConnectionInitSql(operators == null ? ours : ours + "; " + operators);
    }
    return bean;
  }
}
