package app.spotwright.provider;

import app.spotwright.provider.CallLedger.Call;
import app.spotwright.provider.CallLedger.Entry;
import app.spotwright.provider.CallLedger.Outcome;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A model whose calls are written down, each before it is sent and again when it is over. */
public final class RecordedModel implements LanguageModel {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final LanguageModel model;
  private final CallLedger ledger;
  private final Prices prices;

  public RecordedModel(LanguageModel model, CallLedger ledger, Prices prices) {
    this.model = model;
    this.ledger = ledger;
    this.prices = prices;
  }

  /**
   * What a model costs.
   *
   * @param in US dollars for a million tokens that it reads
   * @param out the same for those that it writes
   */
  public record Prices(BigDecimal in, BigDecimal out) {
    BigDecimal of(Usage usage) {
      return in.multiply(BigDecimal.valueOf(usage.in()))
          .add(out.multiply(BigDecimal.valueOf(usage.out())))
          .divide(MILLION);
    }
  }

  @Override
  public String provider() {
    return model.provider();
  }

  @Override
  public String model() {
    return model.model();
  }

  @Override
  public Answer ask(Question question, Consumer<String> heard)
      throws ProviderFailure, InterruptedException {
    Entry entry = ledger.begin(new Call(provider(), model(), question.purpose()));
    long start = System.nanoTime();
    Usage usage = Usage.UNKNOWN;
    @Nullable Trouble trouble = Trouble.MODEL_STOPPED; // what it is if nobody says otherwise
    try {
      Answer answer = model.ask(question, heard);
      usage = answer.usage();
      trouble = null;
      return answer;
    } catch (ProviderFailure e) {
      usage = e.usage();
      trouble = e.trouble().orElse(Trouble.MODEL_STOPPED);
      throw e;
    } finally {
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      entry.end(new Outcome(usage, prices.of(usage), time, trouble));
    }
  }
}
