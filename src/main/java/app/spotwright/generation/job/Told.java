package app.spotwright.generation.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Has the log lines of this thread say which generation they are about, and whose it is. */
final class Told implements AutoCloseable {
  private static final String GENERATION = "generationId";
  private static final String WORKSPACE = "workspaceId";

  private final @Nullable String generationBefore = MDC.get(GENERATION);
  private final @Nullable String workspaceBefore = MDC.get(WORKSPACE);

  private Told() {}

  static Told of(Taken taken) {
    return of(taken.id(), taken.workspace());
  }

  static Told of(UUID generation, UUID workspace) {
    Told told = new Told();
    put(GENERATION, generation.toString());
    put(WORKSPACE, workspace.toString());
    return told;
  }

  @Override
  public void close() {
    put(GENERATION, generationBefore);
    put(WORKSPACE, workspaceBefore);
  }

  private static void put(String key, @Nullable String value) {
    if (value == null) {
      MDC.remove(key);
    } else {
      MDC.put(key, value);
    }
  }
}
