package app.spotwright.generation.job;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.partition.support.AbstractPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;

/**
 * Shoots scenes one after the other, in the order of the ad, so that each can begin where the one
 * before it ends. When one of them does not come to its end those after it are not begun; they are
 * when the job goes on. What was shot before is not among those that are handed in then.
 */
final class ScenesInTurn extends AbstractPartitionHandler {
  private final Step scene;
  private final JobRepository log;
  private final Function<StepExecution, List<String>> order;

  /**
   * @param scene shoots one
   * @param order names of all scenes, given the step that they are part of
   */
  ScenesInTurn(Step scene, JobRepository log, Function<StepExecution, List<String>> order) {
    this.scene = scene;
    this.log = log;
    this.order = order;
  }

  @Override
  protected Set<StepExecution> doHandle(StepExecution all, Set<StepExecution> parts)
      throws Exception {
    List<String> names = order.apply(all);
    List<StepExecution> inTurn =
        parts.stream()
            .sorted(Comparator.comparingInt(part -> names.indexOf(Scenes.name(part))))
            .toList();
    boolean whole = true;
    for (StepExecution part : inTurn) {
      if (whole) {
        scene.execute(part);
        whole = part.getStatus() == BatchStatus.COMPLETED;
      } else {
        putOff(part);
      }
    }
    return parts;
  }

  private void putOff(StepExecution part) {
    part.setStatus(BatchStatus.STOPPED);
    part.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
    log.update(part);
  }
}
