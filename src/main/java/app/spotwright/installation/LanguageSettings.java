package app.spotwright.installation;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The language model that writes; without an address none is asked.
 *
 * @param baseUrl address of its interface, with {@code /v1}, or null
 * @param apiKey lets one in; empty for a server that wants none
 * @param model as the server names it
 * @param timeout longest time for one whole answer
 * @param silence longest time without a word of it
 * @param writingTime after which no more attempts are made
 * @param priceIn US dollars for a million tokens that it reads
 * @param priceOut the same for those that it writes
 * @param threshold what the critic must think of a text, 0 to 10, for it to be taken at once
 * @param mostAttempts how often a text is written until the best one is taken
 * @param prompts folder with prompts that are used instead of our own, or null
 */
public record LanguageSettings(
    @Nullable URI baseUrl,
    @DefaultValue("") String apiKey,
    @DefaultValue("") String model,
    @DefaultValue("120s") Duration timeout,
    @DefaultValue("30s") Duration silence,
    @DefaultValue("5m") Duration writingTime,
    @DefaultValue("0") BigDecimal priceIn,
    @DefaultValue("0") BigDecimal priceOut,
    @DefaultValue("8") double threshold,
    @DefaultValue("3") int mostAttempts,
    @Nullable Path prompts) {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final BigDecimal DEAREST = BigDecimal.valueOf(10_000);

  public LanguageSettings {
    boolean named = baseUrl != null && !baseUrl.toString().isEmpty();
    baseUrl = named ? baseUrl : null;
    if (baseUrl == null) {
      require(model.isBlank() && apiKey.isBlank(), "base-url", "given with a model or a key");
    } else {
      String scheme = String.valueOf(baseUrl.getScheme());
      require(
          Set.of("http", "https").contains(scheme) && baseUrl.getHost() != null,
          "base-url",
          "the address of a server, such as https://api.openai.com/v1");
      require(baseUrl.getUserInfo() == null, "base-url", "an address without a key; see api-key");
      require(!model.isBlank(), "model", "named as the server at base-url names it");
    }
    require(within(timeout), "timeout", "100ms to 1h");
    require(within(silence), "silence", "100ms to 1h");
    require(within(writingTime), "writing-time", "100ms to 1h");
    require(isPrice(priceIn), "price-in", "0 to 10000 US dollars");
    require(isPrice(priceOut), "price-out", "0 to 10000 US dollars");
    require(threshold >= 0 && threshold <= 10, "threshold", "0 to 10");
    require(mostAttempts >= 1 && mostAttempts <= 10, "most-attempts", "1 to 10");
  }

  private static boolean within(Duration time) {
    return time.toMillis() >= 100 && time.compareTo(HOUR) <= 0;
  }

  private static boolean isPrice(BigDecimal price) {
    return price.signum() >= 0 && price.compareTo(DEAREST) <= 0;
  }

  private static void require(boolean allowed, String key, String range) {
    Settings.require(allowed, "language." + key, range);
  }

  /** Who writes, in words for an operator. */
  public String writer() {
    return baseUrl == null
        ? "the embedded writer, without a language model"
        : model + " at " + baseUrl.getHost() + ", else the embedded writer";
  }

  @Override
  public String toString() {
    return writer(); // never the key
  }
}
