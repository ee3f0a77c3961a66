package app.spotwright.generation.job;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.stereotype.Component;

/**
 * Lets whoever traces this process see generations and their steps. What is seen names no person
 * and no word of theirs. Thread-safe.
 */
@Component
final class GenerationTrace {
  private final ObservationRegistry registry;

  GenerationTrace(ObservationRegistry registry) {
    this.registry = registry;
  }

  /** One run of a generation in this process. */
  Observation run(Taken taken) {
    return Observation.createNotStarted("spotwright.generation", registry)
        .highCardinalityKeyValue("generation.id", taken.id().toString())
        .highCardinalityKeyValue("workspace.id", taken.workspace().toString())
        .highCardinalityKeyValue("attempt", String.valueOf(taken.attempt()));
  }

  /**
   * One of its steps, in whatever thread.
   *
   * @param run that it belongs to
   */
  Observation step(Observation run, String name) {
    return Observation.createNotStarted("spotwright.step", registry)
        .contextualName(name)
        .lowCardinalityKeyValue("step", name)
        .parentObservation(run);
  }
}
