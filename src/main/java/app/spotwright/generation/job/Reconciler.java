package app.spotwright.generation.job;

import app.spotwright.tasks.RecurringWork;
import app.spotwright.tasks.TaskQueue;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts generations back into the queue that are not over and are not in it, however that came. */
@Component
class Reconciler implements RecurringWork {
  private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);

  private final GenerationRows generations;
  private final TaskQueue queue;

  Reconciler(GenerationRows generations, TaskQueue queue) {
    this.generations = generations;
    this.queue = queue;
  }

  @Override
  public String name() {
    return "lost-generations";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    for (UUID generation : generations.unfinished()) {
      if (queue.enqueue(GenerationWork.KIND, generation, 0)) {
        LOG.warn("generation {} was not in the queue and is again", generation);
      }
    }
  }
}
