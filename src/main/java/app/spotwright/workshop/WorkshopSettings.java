package app.spotwright.workshop;

/**
 * How much the workshop may keep.
 *
 * @param limit bytes of artifacts; what was not used for longest goes first. What is in use is
 *     never touched, so a very low limit may be passed for as long as a run lasts. At least 100 MB.
 */
public record WorkshopSettings(long limit) {
  private static final long LEAST = 100_000_000;

  /** Room for about a hundred ads. */
  public static final WorkshopSettings DEFAULT = new WorkshopSettings(10_000_000_000L);

  public WorkshopSettings {
    if (limit < LEAST) {
      throw new IllegalArgumentException(
          "the workshop needs at least 100 MB, not %d bytes".formatted(limit));
    }
  }
}
