package app.spotwright.generation;

import app.spotwright.media.Sentence;
import app.spotwright.media.Telling;

/** An ad could not be made, however much was left out of it. */
public final class GenerationFailure extends Exception implements Telling {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  GenerationFailure(Sentence sentence, Throwable cause) {
    super(sentence.inEnglish(), cause);
    this.sentence = sentence;
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
