package app.spotwright.generation;

import java.util.Optional;
import java.util.UUID;

/**
 * Generations as people order, watch and stop them. Everything is scoped by a workspace; what is
 * another's does not exist. Thread-safe.
 */
public interface Generations {
  /**
   * Orders an ad to be made: reserves its place in the queue and enqueues it in one transaction. An
   * ad that waits or is being made is not ordered twice.
   *
   * @return id of the generation, new or under way
   * @throws RefusedOrder if it cannot be made as it stands, or too many were ordered
   */
  UUID order(UUID workspace, UUID ad) throws RefusedOrder;

  /** Asks a generation to stop; nothing happens if it has ended. */
  void cancel(UUID workspace, UUID generation);

  /** How the newest generation of an ad goes, or went. */
  Optional<GenerationView> newest(UUID workspace, UUID ad);
}
