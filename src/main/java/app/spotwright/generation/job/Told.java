package app.spotwright.generation.job;

import java.util.UUID;
import org.slf4j.MDC;

/** Has the log lines of this thread say which generation they are about, and whose it is. */
final class Told implements AutoCloseable {
  private static final String GENERATION = "generationId";
  private static final String WORKSPACE = "workspaceId";

  private Told() {}

  static Told of(Taken taken) {
    return of(taken.id(), taken.workspace());
  }

  static Told of(UUID generation, UUID workspace) {
    MDC.put(GENERATION, generation.toString());
    MDC.put(WORKSPACE, workspace.toString());
    return new Told();
  }

  @Override
  public void close() {
    MDC.remove(GENERATION);
    MDC.remove(WORKSPACE);
  }
}
