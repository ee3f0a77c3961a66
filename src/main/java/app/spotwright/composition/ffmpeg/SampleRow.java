package app.spotwright.composition.ffmpeg;

/**
 * What lies over one row of samples: what it adds to each and how much of each stays, in 256ths.
 * Samples with even and with odd numbers lie apart, as {@link SamplePairs} takes them.
 */
final class SampleRow {
  /** Half a step, so that cutting the fraction off rounds. */
  private static final int HALF = 128;

  /** How many samples; 0 where nothing lies over the row. */
  int count;

  /** Where the first one is in the frame. */
  long at;

  char[] evenOver = {};
  char[] evenShare = {};
  char[] oddOver = {};
  char[] oddShare = {};

  void clear() {
    count = 0;
  }

  /**
   * Keeps some samples.
   *
   * @param over what is added, in 65,536ths
   * @param share how much stays, 0 to 256
   */
  void keep(long at, int count, int[] over, int[] share) {
    int pairs = count + 1 >> 1;
    if (evenOver.length < pairs) {
      evenOver = new char[pairs];
      evenShare = new char[pairs];
      oddOver = new char[pairs];
      oddShare = new char[pairs];
    }
    this.at = at;
    this.count = count;
    for (int x = 0; x < count; x++) {
      over[x] = (over[x] + HALF >> 8) + HALF;
    }
    split(over, evenOver, oddOver, count >> 1);
    split(share, evenShare, oddShare, count >> 1);
    if (count % 2 != 0) {
      evenOver[pairs - 1] = (char) over[count - 1];
      evenShare[pairs - 1] = (char) share[count - 1];
    }
  }

  private static void split(int[] all, char[] even, char[] odd, int pairs) {
    for (int i = 0; i < pairs; i++) {
      even[i] = (char) all[2 * i];
    }
    for (int i = 0; i < pairs; i++) {
      odd[i] = (char) all[2 * i + 1];
    }
  }
}
