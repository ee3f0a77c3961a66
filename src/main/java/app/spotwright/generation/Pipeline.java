package app.spotwright.generation;

import java.io.IOException;

/** A generation with a workshop of its own, to be closed when nothing runs in it any more. */
public final class Pipeline implements AutoCloseable {
  private final Studio studio;
  private final Generation generation;

  /**
   * @param studio whose workshop is closed with this
   */
  public Pipeline(Studio studio) {
    this.studio = studio;
    this.generation = new Generation(studio);
  }

  /** Makes ads. */
  public Generation generation() {
    return generation;
  }

  @Override
  public void close() throws IOException {
    studio.workshop().close();
  }
}
