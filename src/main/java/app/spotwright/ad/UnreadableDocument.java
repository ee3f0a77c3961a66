package app.spotwright.ad;

import app.spotwright.media.Saying;
import app.spotwright.media.Sentence;
import app.spotwright.media.Telling;
import org.jspecify.annotations.Nullable;

/** A file that is no ad document. What people are told says where and why. */
public final class UnreadableDocument extends Exception implements Telling {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  UnreadableDocument(Sentence sentence, @Nullable Throwable cause) {
    super(sentence.inEnglish(), cause);
    this.sentence = sentence;
  }

  /** Why it is none, and what that is made of. */
  enum Reason implements Saying {
    DOCUMENT_TOO_LARGE,
    NO_DOCUMENT,
    INVALID,
    AT,
    NONE_OF,
    LACKING;

    @Override
    public String file() {
      return Rule.FILE;
    }
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
