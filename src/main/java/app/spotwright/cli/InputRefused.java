package app.spotwright.cli;

import app.spotwright.media.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What was given cannot be used; the message says what, why and what to do. Ends the command with
 * exit code 2.
 */
final class InputRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param values what the sentence names
   */
  InputRefused(Refusal refusal, Object... values) {
    this(Sentence.of(refusal, values), null);
  }

  InputRefused(Sentence sentence, @Nullable Throwable cause) {
    super(sentence.inEnglish(), cause);
  }
}
