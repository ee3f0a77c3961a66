package app.spotwright.workshop;

import java.io.IOException;

/**
 * Makes an artifact from a recipe, or hands out the one that is already there. Thread-safe and
 * process-safe.
 */
public final class Workshop {
  /**
   * The artifact of that recipe. Made at most once, however many threads and processes ask: the
   * others wait.
   *
   * @param maker called when it is not there
   * @throws IOException if the disk refuses
   * @throws InterruptedException if the thread was interrupted while waiting or making
   * @throws X whatever the maker throws
   */
  public <X extends Exception> Artifact make(Recipe recipe, Maker<X> maker)
      throws IOException, InterruptedException, X {
    throw new UnsupportedOperationException("not made yet");
  }
}
