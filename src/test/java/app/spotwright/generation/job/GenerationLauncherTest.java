package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The job's log alone, on a real database; its steps find no run and fail. */
class GenerationLauncherTest {
  private final UUID generation = UUID.randomUUID();

  @Test
  void aJobThatDiedOrEndedInAnUnknownStateIsStartedAgain() {
    DataSource database =
        new DriverManagerDataSource("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(generation));
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/h2/V21__batch.sql"))
        .execute(database);
    JdbcClient rows = JdbcClient.create(database);
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
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
      context.register(LiveRuns.class, GenerationJob.class, GenerationLauncher.class);
      context.refresh();
      GenerationLauncher launcher = context.getBean(GenerationLauncher.class);
      assertThat(launcher.run(generation)).hasMessageContaining("does not run here");

      rows.sql("update batch_job_execution set status = 'STARTED', end_time = null").update();
      rows.sql("update batch_step_execution set status = 'STARTED', end_time = null").update();
      assertThat(launcher.run(generation)).as("it died").hasMessageContaining("does not run here");

      rows.sql("update batch_job_execution set status = 'UNKNOWN'").update();
      rows.sql("update batch_step_execution set status = 'UNKNOWN'").update();
      assertThat(launcher.run(generation))
          .as("nobody knows")
          .hasMessageContaining("does not run here");

      assertThat(executions(rows)).isEqualTo(3);
      rows.sql("update batch_job_execution set status = 'COMPLETED'").update();
      assertThat(launcher.run(generation)).as("it is done").isNull();
      assertThat(executions(rows)).isEqualTo(3);
    }
  }

  private static int executions(JdbcClient rows) {
    return rows.sql("select count(*) from batch_job_execution").query(Integer.class).single();
  }
}
