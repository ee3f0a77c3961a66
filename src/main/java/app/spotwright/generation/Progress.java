package app.spotwright.generation;

/** Hears how a generation goes. Called from several threads, one at a time; must be quick. */
public interface Progress {
  /** A stage begins. */
  void begins(Stage stage);

  /**
   * A stage moves on.
   *
   * @param share of the stage that is done, 0 to 1, never less than before
   */
  void moves(Stage stage, double share);

  /** Something was degraded. */
  void degraded(Degradation degradation);
}
