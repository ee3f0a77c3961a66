package app.spotwright.generation.job;

import java.util.Objects;
import java.util.UUID;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.Isolation;

/**
 * How an ad is made, from the photos to the files that people take away: the table of contents of
 * the product. A step that was finished is not done again, whichever process goes on.
 *
 * <p>Steps have no transaction manager, and no step touches the database but in short transactions
 * of its own: else each would hold a connection for as long as it works. Jobs are created with READ
 * COMMITTED: with the default many at once could not be on PostgreSQL.
 */
@Configuration
@EnableBatchProcessing
@EnableJdbcJobRepository(isolationLevelForCreate = Isolation.READ_COMMITTED)
class GenerationJob {
  static final String NAME = "generation";
  private static final String ID = "generation";

  private final JobRepository log;
  private final LiveRuns runs;
  private final GenerationSettings settings;

  GenerationJob(JobRepository log, LiveRuns runs, GenerationSettings settings) {
    this.log = log;
    this.runs = runs;
    this.settings = settings;
  }

  @Bean
  Job generation() {
    return new JobBuilder(NAME, log)
        .start(step("extractProduct", GenerationSteps::extractProduct))
        .next(step("plan", GenerationSteps::plan))
        .next(step("audio", GenerationSteps::recordAudio))
        .next(scenes())
        .next(step("render", GenerationSteps::render))
        .next(step("export", GenerationSteps::export))
        .next(step("complete", GenerationSteps::complete))
        .build();
  }

  /** What tells one generation's job from another's. */
  static JobParameters parameters(UUID generation) {
    return new JobParametersBuilder().addString(ID, generation.toString()).toJobParameters();
  }

  /** The scenes, each by itself; the next step makes what one of them could not. */
  private Step scenes() {
    return new Scenes(log, settings, execution -> steps(execution).scenes())
        .step((execution, scene) -> steps(execution).seen("scene", steps -> steps.shoot(scene)));
  }

  private Step step(String name, GenerationSteps.Doing doing) {
    return new StepBuilder(name, log)
        .tasklet((contribution, context) -> {
          steps(contribution.getStepExecution()).seen(name, doing);
          return RepeatStatus.FINISHED;
        })
        .build();
  }

  private GenerationSteps steps(StepExecution execution) {
    String id = Objects.requireNonNull(execution.getJobParameters().getString(ID));
    return runs.steps(UUID.fromString(id));
  }
}
