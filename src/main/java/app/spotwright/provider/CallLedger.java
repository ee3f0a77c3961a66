package app.spotwright.provider;

import app.spotwright.provider.LanguageModel.Usage;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where calls that may cost money are written down: before they are sent, and again when it is
 * known how they ended. Neither what was asked nor a key is. Thread-safe.
 */
@FunctionalInterface
public interface CallLedger {
  /** Writes down that a call is about to be sent. It is not sent if that fails. */
  Entry begin(Call call);

  /** A call that was written down. */
  @FunctionalInterface
  interface Entry {
    /** Writes down how it ended; called once. */
    void end(Outcome outcome);
  }

  /**
   * A call.
   *
   * @param provider who is asked
   * @param model which of its models
   * @param purpose for what
   */
  record Call(String provider, String model, String purpose) {}

  /**
   * How a call ended.
   *
   * @param usage what was read and written
   * @param price in US dollars, by the prices of the settings
   * @param time until the last of the answer was there
   * @param trouble why there is no answer, or null
   */
  record Outcome(Usage usage, BigDecimal price, Duration time, @Nullable Trouble trouble) {}
}
