package app.spotwright.provider;

import app.spotwright.media.Sentence;
import app.spotwright.media.Telling;
import org.jspecify.annotations.Nullable;

/** A provider could not do what it was asked; people are told why. */
public final class ProviderFailure extends Exception implements Telling {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  public ProviderFailure(Sentence sentence, @Nullable Throwable cause) {
    super(sentence.inEnglish(), cause);
    this.sentence = sentence;
  }

  /**
   * @param values what the sentence names
   */
  public ProviderFailure(Trouble trouble, Object... values) {
    this(Sentence.of(trouble, values), null);
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
