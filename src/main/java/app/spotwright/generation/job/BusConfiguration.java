package app.spotwright.generation.job;

import app.spotwright.generation.ProgressBus;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How progress is told: through the database where several processes share it. */
@Configuration
class BusConfiguration {
  @Bean
  ProgressBus progressBus(DataSourceProperties database, JdbcClient rows) {
    String url = database.determineUrl();
    return url.startsWith("jdbc:postgresql:")
        ? new PostgresBus(
            rows,
            new PostgresBus.Address(
                url, database.determineUsername(), database.determinePassword()))
        : new LocalBus();
  }
}
