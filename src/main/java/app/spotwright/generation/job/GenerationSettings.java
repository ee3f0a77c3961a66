package app.spotwright.generation.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a generation may take.
 *
 * @param hourly how many a workspace may order within an hour, at least 1
 * @param deadline how long one attempt may run, 1 second to 24 hours: what a machine is switched
 *     off does not count
 * @param attempts how often one is tried before it is given up, at least 1
 * @param keepFiles how long videos stay after they were finished, unless their owner keeps them; 0
 *     for ever
 * @param keepDeleted how long a deleted ad can be had back
 * @param chainedScenes whether an ad's scenes are shot one after the other, so that each can begin
 *     where the one before ends, and not at the same time
 */
@ConfigurationProperties("spotwright.generations")
record GenerationSettings(
    @DefaultValue("10") int hourly,
    @DefaultValue("1h") Duration deadline,
    @DefaultValue("5") int attempts,
    @DefaultValue("7d") Duration keepFiles,
    @DefaultValue("1d") Duration keepDeleted,
    @DefaultValue("false") boolean chainedScenes) {
  GenerationSettings {
    if (hourly < 1 || attempts < 1) {
      throw new IllegalArgumentException(
          "spotwright.generations.hourly and .attempts must be at least 1");
    }
    if (deadline.compareTo(Duration.ofSeconds(1)) < 0
        || deadline.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException("spotwright.generations.deadline must be 1s to 24h");
    }
  }
}
