package app.spotwright.provider;

import app.spotwright.media.Sentence;
import app.spotwright.media.Telling;
import app.spotwright.provider.LanguageModel.Usage;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A provider could not do what it was asked; people are told why. */
public final class ProviderFailure extends Exception implements Telling {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;
  private final @Nullable Trouble trouble;
  private final @Nullable Duration pause;
  private final transient Usage usage;

  public ProviderFailure(Sentence sentence, @Nullable Throwable cause) {
    this(null, null, Usage.UNKNOWN, sentence, cause);
  }

  /**
   * @param values what the sentence names
   */
  public ProviderFailure(Trouble trouble, Object... values) {
    this(trouble, null, Usage.UNKNOWN, Sentence.of(trouble, values), null);
  }

  private ProviderFailure(
      @Nullable Trouble trouble,
      @Nullable Duration pause,
      Usage usage,
      Sentence sentence,
      @Nullable Throwable cause) {
    super(sentence.inEnglish(), cause);
    this.sentence = sentence;
    this.trouble = trouble;
    this.pause = pause;
    this.usage = usage;
  }

  /** The same, for a while: after the pause it may be asked again. */
  public ProviderFailure until(Duration over) {
    return new ProviderFailure(trouble, over, usage, sentence, getCause());
  }

  /** The same of a call that took something all the same. */
  public ProviderFailure after(Usage taken) {
    return new ProviderFailure(trouble, pause, taken, sentence, getCause());
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }

  /** What kind of trouble it was, where the provider said so. */
  public Optional<Trouble> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** How long the provider wants to be left alone, where it said so. */
  public Optional<Duration> pause() {
    return Optional.ofNullable(pause);
  }

  /** What the call took before it failed, where that was told. */
  public Usage usage() {
    return usage;
  }
}
