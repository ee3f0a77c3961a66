package app.spotwright.generation;

import app.spotwright.media.Saying;

/**
 * The stages of a generation, in order, with how far it is when each begins: shares of the time
 * that ads of 15 and 30 seconds took on two cores.
 */
public enum Stage implements Saying {
  EXTRACTING_PRODUCT(0),
  PLANNING(6),
  GENERATING_AUDIO(7),
  GENERATING_SCENES(15),
  RENDERING(16),
  EXPORTING(97),
  COMPLETED(100);

  private final int percent;

  Stage(int percent) {
    this.percent = percent;
  }

  @Override
  public String file() {
    return Loss.FILE;
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
