package app.spotwright.generation.job;

import app.spotwright.generation.Finished;
import app.spotwright.generation.GenerationState;
import app.spotwright.workshop.Artifact;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What generations come to, as measurements. Thread-safe. */
@Component
final class GenerationMetrics {
  private final MeterRegistry registry;

  GenerationMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  /** An ad is finished: what took how long, and what was there already. */
  void finished(Finished finished) {
    finished
        .times()
        .forEach(
            (stage, time) -> registry.timer("spotwright.stage", "stage", name(stage)).record(time));
    for (Artifact artifact : finished.artifacts()) {
      registry
          .counter(
              "spotwright.artifacts",
              "kind",
              artifact.kind(),
              "result",
              artifact.reused() ? "reused" : "made")
          .increment();
    }
  }

  /** A generation is over. */
  void ended(GenerationState state) {
    registry.counter("spotwright.generations", "state", name(state)).increment();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
