package app.spotwright.generation.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * The step that shoots all scenes: a partition for each, at the same time or one after the other.
 * Each is remembered when it is done, so that nobody shoots it again.
 */
final class Scenes {
  private static final String SCENE = "scene";

  private final JobRepository log;
  private final GenerationSettings settings;
  private final Function<StepExecution, List<String>> names;

  /**
   * @param names of the scenes in order, given any step of their job
   */
  Scenes(
      JobRepository log, GenerationSettings settings, Function<StepExecution, List<String>> names) {
    this.log = log;
    this.settings = settings;
    this.names = names;
  }

  /** What shoots a scene. */
  @FunctionalInterface
  interface Shooting {
    void shoot(StepExecution step, String scene) throws Exception;
  }

  Step step(Shooting shooting) {
    Step scene =
        new StepBuilder(SCENE, log)
            .tasklet((contribution, context) -> {
              StepExecution execution = contribution.getStepExecution();
              shooting.shoot(execution, name(execution));
              return RepeatStatus.FINISHED;
            })
            .build();
    return new StepBuilder("scenes", log)
        .partitioner(SCENE, grid -> partitions())
        .partitionHandler(
            settings.chainedScenes() ? new ScenesInTurn(scene, log, names) : together(scene))
        .build();
  }

  private static PartitionHandler together(Step scene) {
    TaskExecutorPartitionHandler handler = new TaskExecutorPartitionHandler();
    handler.setStep(scene);
    handler.setTaskExecutor(new SimpleAsyncTaskExecutor("scene-"));
    return handler;
  }

  /** A crash may have left the step without its context: its name says enough. */
  static String name(StepExecution part) {
    return part.getStepName().substring(part.getStepName().indexOf(':') + 1);
  }

  private Map<String, ExecutionContext> partitions() {
    StepExecution all =
        Objects.requireNonNull(StepSynchronizationManager.getContext()).getStepExecution();
    Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
    names.apply(all).forEach(scene -> partitions.put(scene, new ExecutionContext()));
    return partitions;
  }
}
