package app.spotwright.generation;

import java.io.IOException;

/** A generation with a workshop of its own, to be closed when nothing runs in it any more. */
public final class Pipeline implements AutoCloseable {
  private final Studio studio;
  private final Generation generation;
  private final Generation sketches;

  /**
   * @param studio whose workshop is closed with this
   */
  public Pipeline(Studio studio) {
    this.studio = studio;
    this.generation = new Generation(studio);
    this.sketches = new Generation(studio.forSketches());
  }

  /** Makes ads. */
  public Generation generation() {
    return generation;
  }

  /** Draws what is seen while somebody still types: asks nobody who wants money for it. */
  public Generation sketches() {
    return sketches;
  }

  @Override
  public void close() throws IOException {
    studio.workshop().close();
  }
}
