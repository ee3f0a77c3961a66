package app.spotwright.studio;

import app.spotwright.account.Accounts;
import app.spotwright.generation.Pipelines;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import app.spotwright.tasks.QueuedWork;
import app.spotwright.tasks.TaskQueue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Removes all files of workspaces that are no more. It is queued work: a crash in the middle, or a
 * disk that does not answer, only means that it is done again.
 */
@Component
class WorkspaceRemoval implements QueuedWork {
  private static final String KIND = "workspace-removal";

  /** By then every process has noticed that it has nothing to make any more. */
  private static final Duration UNTIL_QUIET = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(WorkspaceRemoval.class);

  private final Accounts accounts;
  private final TaskQueue queue;
  private final MediaStore store;
  private final Pipelines pipelines;

  WorkspaceRemoval(Accounts accounts, TaskQueue queue, MediaStore store, Pipelines pipelines) {
    this.accounts = accounts;
    this.queue = queue;
    this.store = store;
    this.pipelines = pipelines;
  }

  /** What this machine kept of workspaces that were removed while it was switched off. */
  @EventListener
  void on(ApplicationReadyEvent ready) {
    try {
      for (UUID workspace : pipelines.known()) {
        if (!accounts.hasWorkspace(workspace)) {
          pipelines.forget(workspace);
        }
      }
    } catch (IOException e) {
      LOG.warn("what was kept of former workspaces could not be removed", e);
    }
  }

  /** Puts it into the queue, in the caller's transaction. */
  void later(UUID workspace) {
    queue.enqueueLater(KIND, workspace, UNTIL_QUIET);
  }

  @Override
  public String kind() {
    return KIND;
  }

  /**
   * Removes them.
   *
   * @throws UncheckedIOException if something could not be removed
   */
  @Override
  public void run(UUID workspace) {
    try {
      store.deleteAll(MediaKey.workspace(workspace));
      pipelines.forget(workspace);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    // takes a moment only
  }
}
