package app.spotwright.generation.job;

import app.spotwright.generation.job.Scenes.Shooting;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The step of the scenes in a job of its own, with a real log of jobs. */
final class ScenesAlone implements AutoCloseable {
  private final List<String> names;
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  @EnableBatchProcessing
  @EnableJdbcJobRepository
  static class Batch {}

  /**
   * @param names of the scenes, in order
   */
  ScenesAlone(List<String> names) {
    this.names = names;
    DataSource database =
        new DriverManagerDataSource(
            "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/h2/V21__batch.sql"))
        .execute(database);
    context.registerBean("dataSource", DataSource.class, () -> database);
    context.registerBean(
        "transactionManager",
        PlatformTransactionManager.class,
        () -> new JdbcTransactionManager(database));
    context.register(Batch.class);
    context.refresh();
  }

  /**
   * Runs a job, or goes on with it.
   *
   * @param id of the job
   */
  BatchStatus run(UUID id, boolean chained, Shooting shooting) throws Exception {
    JobRepository log = context.getBean(JobRepository.class);
    GenerationSettings settings =
        new GenerationSettings(
            1, Duration.ofHours(1), 1, Duration.ZERO, Duration.ofDays(1), chained);
    Job job =
        new JobBuilder("scenes-alone", log)
            .start(new Scenes(log, settings, step -> names).step(shooting))
            .build();
    JobExecution ended =
        context.getBean(JobOperator.class).start(job, GenerationJob.parameters(id));
    return ended.getStatus();
  }

  @Override
  public void close() {
    context.close();
  }
}
