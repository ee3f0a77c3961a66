package app.spotwright.setup;

/**
 * What a check of the machine found.
 *
 * @param subject what was looked at, in a word or two
 * @param health what it means for making ads
 * @param found what is there
 * @param advice what to do; empty if nothing
 */
public record Finding(String subject, Health health, String found, String advice) {
  /** What a finding means for making ads. */
  public enum Health {
    /** As it should be. */
    OK,
    /** Ads are made, but with less. */
    CAREFUL,
    /** Ads cannot be made. */
    BAD
  }

  public static Finding ok(String subject, String found) {
    return new Finding(subject, Health.OK, found, "");
  }

  public static Finding careful(String subject, String found, String advice) {
    return new Finding(subject, Health.CAREFUL, found, advice);
  }

  public static Finding bad(String subject, String found, String advice) {
    return new Finding(subject, Health.BAD, found, advice);
  }
}
