package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.SharedPostgres;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The job's log alone, on PostgreSQL, with many jobs at once and few connections. */
class CrowdTest {
  private static final int CROWD = 50;
  private static final int CONNECTIONS = 5;
  private static final int WAITING_SECONDS = 120;
  private static final int LIMIT_SECONDS = 240;

  /** Steps that all work at the same time: nobody goes on before everybody is there. */
  private static final class LongRuns extends LiveRuns {
    private final CyclicBarrier everybody = new CyclicBarrier(CROWD);

    @Override
    GenerationSteps steps(UUID generation) {
      try {
        everybody.await(LIMIT_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
        throw new IllegalStateException("somebody did not come so far", e);
      }
      return super.steps(generation);
    }
  }

  @Test
  void fiftyJobsStartAtOnceAndWorkAtOnceOverFiveConnections() throws Exception {
    try (HikariDataSource database = new HikariDataSource()) {
      database.setJdbcUrl(SharedPostgres.newDatabase());
      database.setMaximumPoolSize(CONNECTIONS);
      database.setConnectionTimeout(TimeUnit.SECONDS.toMillis(WAITING_SECONDS));
      work(database);
    }
  }

  private static void work(DataSource database) throws Exception {
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/postgresql/V21__batch.sql"))
        .execute(database);
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        ExecutorService everybody = Executors.newFixedThreadPool(CROWD)) {
      context.registerBean("dataSource", DataSource.class, () -> database);
      context.registerBean(
          "transactionManager",
          PlatformTransactionManager.class,
          () -> new JdbcTransactionManager(database));
      context.registerBean(
          GenerationSettings.class,
          () ->
              new GenerationSettings(
                  1, Duration.ofHours(1), 1, Duration.ZERO, Duration.ofDays(1), false));
      context.register(LongRuns.class, GenerationJob.class, GenerationLauncher.class);
      context.refresh();
      GenerationLauncher launcher = context.getBean(GenerationLauncher.class);

      List<Future<Throwable>> ends = new ArrayList<>();
      for (int i = 0; i < CROWD; i++) {
        ends.add(everybody.submit(() -> launcher.run(UUID.randomUUID())));
      }
      for (Future<Throwable> end : ends) {
        assertThat(end.get(LIMIT_SECONDS, TimeUnit.SECONDS))
            .as("it came to its first step, which found no run")
            .hasMessageContaining("does not run here");
      }
      assertThat(
              JdbcClient.create(database)
                  .sql("select count(*) from batch_job_execution where status = 'FAILED'")
                  .query(Integer.class)
                  .single())
          .isEqualTo(CROWD);
    }
  }
}
