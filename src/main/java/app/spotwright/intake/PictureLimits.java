package app.spotwright.intake;

import java.time.Duration;

/**
 * How much of this machine a stranger's picture may use.
 *
 * @param fileBytes size of a file
 * @param pixels width times height, as declared in the file
 * @param workingSide longest side of what is handed on, in pixels; larger pictures are scaled down
 * @param timeLimit for decoding one picture, the start of its process included
 * @param heapMegabytes heap of the process that decodes
 */
public record PictureLimits(
    long fileBytes, long pixels, int workingSide, Duration timeLimit, int heapMegabytes) {
  public PictureLimits {
    if (fileBytes < 1
        || fileBytes > Integer.MAX_VALUE - 8
        || pixels < 1
        || workingSide < 1
        || timeLimit.isNegative()
        || timeLimit.isZero()
        || heapMegabytes < 2) {
      throw new IllegalArgumentException("picture limits must be positive");
    }
  }

  /** 10 MB, 60 megapixels, 2400 pixels (a 4K ad shows a product no larger), 20 s, 192 MB. */
  public static PictureLimits standard() {
    return new PictureLimits(10_000_000, 60_000_000, 2400, Duration.ofSeconds(20), 192);
  }
}
