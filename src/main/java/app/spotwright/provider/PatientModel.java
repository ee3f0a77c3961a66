package app.spotwright.provider;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * A model that is asked again where that can help: a few times when the call was not taken, each
 * time after a longer pause or the one that the server asks for, and once when an answer was lost
 * that may have been paid for. All else fails at once.
 */
public final class PatientModel implements LanguageModel {
  private static final int ATTEMPTS = 3;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final LanguageModel model;

  public PatientModel(LanguageModel model) {
    this.model = model;
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
    boolean lost = false;
    for (int attempt = 1; ; attempt++) {
      try {
        return model.ask(question, heard);
      } catch (ProviderFailure e) {
        Trouble trouble = e.trouble().orElse(Trouble.MODEL_STOPPED);
        Duration pause = e.pause().orElse(pauseAfter(attempt));
        boolean again =
            switch (trouble) {
              case MODEL_BUSY, MODEL_DOWN, MODEL_UNREACHABLE -> true;
              case MODEL_CUT_OFF, MODEL_SILENT -> !lost;
              default -> false;
            };
        lost |= trouble == Trouble.MODEL_CUT_OFF || trouble == Trouble.MODEL_SILENT;
        if (!again || attempt == ATTEMPTS || pause.compareTo(LONGEST_PAUSE) > 0) {
          throw e;
        }
        Thread.sleep(pause);
      }
    }
  }

  /** Twice as long each time, and not the same for all who were refused together. */
  private static Duration pauseAfter(int attempt) {
    long whole = FIRST_PAUSE.multipliedBy(1L << (attempt - 1)).toMillis();
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(whole * 3 / 4, whole + 1));
  }
}
