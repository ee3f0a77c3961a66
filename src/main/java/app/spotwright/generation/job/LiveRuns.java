package app.spotwright.generation.job;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The generations that run in this process, so that the job's steps find theirs. Thread-safe. */
@Component
class LiveRuns {
  private volatile boolean stopping;
  private final Map<UUID, GenerationSteps> running = new ConcurrentHashMap<>();

  /** One begins; it ends at once if this process does. */
  void add(UUID generation, GenerationSteps steps) {
    running.put(generation, steps);
    if (stopping) {
      steps.attention().stop(Attention.Why.SHUTDOWN);
    }
  }

  /** One is over; another of the same generation, that was begun since, is not. */
  void remove(UUID generation, GenerationSteps steps) {
    running.remove(generation, steps);
  }

  GenerationSteps steps(UUID generation) {
    GenerationSteps steps = running.get(generation);
    if (steps == null) {
      throw new IllegalStateException("generation %s does not run here".formatted(generation));
    }
    return steps;
  }

  /** New ones may begin. */
  void allow() {
    stopping = false;
  }

  /** All of them are to stop, because this process ends. */
  void stopAll() {
    stopping = true;
    running.values().forEach(steps -> steps.attention().stop(Attention.Why.SHUTDOWN));
  }
}
