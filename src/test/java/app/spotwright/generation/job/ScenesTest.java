package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.generation.job.Scenes.Shooting;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

/** The step of the scenes alone, with a real log of jobs. */
class ScenesTest {
  private static final List<String> NAMES = List.of("s4", "s1", "s5", "s2", "s3");
  private static final int LIMIT_SECONDS = 60;

  private final UUID id = UUID.randomUUID();
  private final List<String> shot = new CopyOnWriteArrayList<>();
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  @EnableBatchProcessing
  @EnableJdbcJobRepository
  static class Batch {}

  @BeforeEach
  void open() {
    DataSource database =
        new DriverManagerDataSource("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(id));
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

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void parallelScenesAreShotAtTheSameTime() throws Exception {
    CyclicBarrier all = new CyclicBarrier(NAMES.size());

    BatchStatus ended =
        run(
            false,
            (step, scene) -> {
              all.await(LIMIT_SECONDS, TimeUnit.SECONDS); // breaks unless all of them are here
              shot.add(scene);
            });

    assertThat(ended).isEqualTo(BatchStatus.COMPLETED);
    assertThat(shot).containsExactlyInAnyOrderElementsOf(NAMES);
  }

  @Test
  void chainedScenesAreShotInOrderAndNeverTwoAtATime() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    BatchStatus ended =
        run(
            true,
            (step, scene) -> {
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              Thread.sleep(20); // so that another one would be seen
              shot.add(scene);
              now.decrementAndGet();
            });

    assertThat(ended).isEqualTo(BatchStatus.COMPLETED);
    assertThat(shot).containsExactlyElementsOf(NAMES);
    assertThat(most.get()).isEqualTo(1);
  }

  @Test
  void aChainThatBreaksGoesOnAtTheSceneWhereItBrokeAndRepeatsNone() throws Exception {
    AtomicInteger broken = new AtomicInteger();
    Shooting shooting =
        (step, scene) -> {
          if (scene.equals("s5") && broken.incrementAndGet() <= 2) {
            throw new IllegalStateException("on purpose");
          }
          shot.add(scene);
        };

    assertThat(run(true, shooting)).isEqualTo(BatchStatus.FAILED);
    assertThat(shot).as("none after the broken one").containsExactly("s4", "s1");
    assertThat(run(true, shooting)).isEqualTo(BatchStatus.FAILED);
    assertThat(shot).containsExactly("s4", "s1");

    assertThat(run(true, shooting)).isEqualTo(BatchStatus.COMPLETED);

    assertThat(shot).containsExactlyElementsOf(NAMES);
  }

  /** Runs the same job, or goes on with it. */
  private BatchStatus run(boolean chained, Shooting shooting) throws Exception {
    JobRepository log = context.getBean(JobRepository.class);
    GenerationSettings settings =
        new GenerationSettings(
            1, Duration.ofHours(1), 1, Duration.ZERO, Duration.ofDays(1), chained);
    Job job =
        new JobBuilder("scenes-alone", log)
            .start(new Scenes(log, settings, step -> NAMES).step(shooting))
            .build();
    JobExecution ended =
        context.getBean(JobOperator.class).start(job, GenerationJob.parameters(id));
    return ended.getStatus();
  }
}
