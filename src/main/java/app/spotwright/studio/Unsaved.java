package app.spotwright.studio;

import app.spotwright.database.DatabaseSilence;
import app.spotwright.design.Notice;
import app.spotwright.design.Words;
import com.vaadin.flow.component.UI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What a screen has and the database, as it did not answer, has not: tried again until it is saved
 * or something newer is to be. To be used with the UI's lock held.
 */
final class Unsaved {
  private static final int AGAIN_MILLIS = 2000;

  private @Nullable Runnable waiting;

  /**
   * Saves what a screen has; later, if the database does not answer. Only the newest waits.
   *
   * @param change saves all that the screen has; may be called several times, also when the screen
   *     shows something else by then
   */
  void save(Runnable change) {
    if (!isSaved(change)) {
      Notice.problem(Words.of("studio.unsaved"));
      saveLater(UI.getCurrent(), change);
    }
  }

  /** Whether the database has all that the screen has. */
  boolean isEmpty() {
    return waiting == null;
  }

  /** Tries at once what waits, and tells if it has to wait on; true if nothing does. */
  boolean settle() {
    Runnable change = waiting;
    boolean settled = change == null || isSaved(change);
    if (!settled) {
      Notice.problem(Words.of("studio.unsaved"));
    }
    return settled;
  }

  private boolean isSaved(Runnable change) {
    waiting = null;
    try {
      change.run();
      return true;
    } catch (DataAccessException | TransactionException e) {
      if (!DatabaseSilence.isBehind(e)) {
        throw e;
      }
      waiting = change;
      return false;
    }
  }

  private void saveLater(UI ui, Runnable change) {
    CompletableFuture.delayedExecutor(AGAIN_MILLIS, TimeUnit.MILLISECONDS)
        .execute(() ->
            Screens.update(
                ui,
                () -> {
                  if (waiting == change && !isSaved(change)) {
                    saveLater(ui, change);
                  }
                }));
  }
}
