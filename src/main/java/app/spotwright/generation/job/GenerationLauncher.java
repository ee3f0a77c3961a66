package app.spotwright.generation.job;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Runs a generation's job from its first unfinished step. Only whoever holds its row of the queue
 * may: what the log says is running is then known to be dead.
 */
@Component
class GenerationLauncher {
  private final JobOperator operator;
  private final JobRepository log;
  private final Job job;

  GenerationLauncher(JobOperator operator, JobRepository log, Job generation) {
    this.operator = operator;
    this.log = log;
    this.job = generation;
  }

  /**
   * Runs it in this thread.
   *
   * @return what went wrong, or null if it is done
   */
  @Nullable Throwable run(UUID generation) {
    JobParameters parameters = GenerationJob.parameters(generation);
    JobInstance known = log.getJobInstance(GenerationJob.NAME, parameters);
    if (known != null) {
      for (JobExecution execution : log.getJobExecutions(known)) {
        heal(execution);
      }
      JobExecution last = log.getLastJobExecution(known);
      if (last != null && last.getStatus() == BatchStatus.COMPLETED) {
        return null;
      }
      if (last != null && (last.getStatus().isRunning() || anyStepRuns(last))) {
        operator.recover(last);
      }
    }
    try {
      return failure(operator.start(job, parameters));
    } catch (JobExecutionException e) {
      return e;
    }
  }

  /** A job that was left in an unknown state could never be started again. Its steps can. */
  private void heal(JobExecution execution) {
    for (StepExecution step : execution.getStepExecutions()) {
      if (step.getStatus() == BatchStatus.UNKNOWN) {
        step.setStatus(BatchStatus.FAILED);
        step.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
        log.update(step);
      }
    }
    if (execution.getStatus() == BatchStatus.UNKNOWN) {
      execution.setStatus(BatchStatus.FAILED);
      execution.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
      log.update(execution);
    }
  }

  private static boolean anyStepRuns(JobExecution execution) {
    return execution.getStepExecutions().stream().anyMatch(step -> step.getStatus().isRunning());
  }

  private static @Nullable Throwable failure(JobExecution ended) {
    if (ended.getStatus() == BatchStatus.COMPLETED) {
      return null;
    }
    List<Throwable> failures = ended.getAllFailureExceptions();
    return failures.stream()
        .filter(failure -> !(failure instanceof JobExecutionException))
        .findFirst()
        .orElseGet(() ->
            failures.isEmpty()
                ? new IllegalStateException("the job ended " + ended.getStatus())
                : failures.getFirst());
  }
}
