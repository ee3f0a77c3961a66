package app.spotwright.generation.job;

import java.util.UUID;

/** A write was refused, because another process has taken the generation over. */
final class Fenced extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Fenced(UUID generation) {
    super("generation %s was taken over by another process".formatted(generation));
  }
}
