package app.spotwright.generation;

/**
 * The stages of a generation, in order, with how far it is when each begins: shares of the time
 * that ads of 15 and 30 seconds took on two cores.
 */
public enum Stage {
  EXTRACTING_PRODUCT("Cutting out the product", 0),
  PLANNING("Writing the story", 6),
  GENERATING_AUDIO("Recording voice, music and effects", 7),
  GENERATING_SCENES("Preparing the scenes", 15),
  RENDERING("Rendering", 16),
  EXPORTING("Exporting", 97),
  COMPLETED("Done", 100);

  private final String words;
  private final int percent;

  Stage(String words, int percent) {
    this.words = words;
    this.percent = percent;
  }

  /** What is being done, for people. */
  public String words() {
    return words;
  }

  /** Percentage of the whole when the stage begins, 0 to 100. */
  public int percent() {
    return percent;
  }

  /**
   * Percentage of the whole within this stage.
   *
   * @param share of the stage that is done, 0 to 1
   */
  public int percent(double share) {
    int end = this == COMPLETED ? percent : values()[ordinal() + 1].percent;
    return percent + (int) ((end - percent) * Math.clamp(share, 0, 1));
  }
}
