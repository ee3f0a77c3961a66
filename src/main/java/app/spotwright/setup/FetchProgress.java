package app.spotwright.setup;

import java.time.Duration;

/** Told how fetching goes on; by one thread at a time. */
public interface FetchProgress {
  /** Another process fetches the same; this one waits for it. */
  void waiting();

  /**
   * So much is here; told for each piece that arrives, so showing it should be cheap.
   *
   * @param done bytes of all packages, from 0
   * @param total bytes of all packages
   */
  void fetched(long done, long total);

  /** The connection failed; it is tried again after the pause, from where it broke off. */
  void interrupted(String why, Duration pause);

  /** Everything arrived and is now unpacked and checked. */
  void unpacking();

  /**
   * A source could not give what it promised; the next one is tried, if there is one.
   *
   * @param what it should have given, for example {@code fp32 voice}
   */
  void refused(String what, String why);
}
