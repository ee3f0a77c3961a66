package app.spotwright.generation;

import app.spotwright.media.Saying;
import app.spotwright.media.Sentence;
import app.spotwright.media.Telling;

/**
 * A picture of a given document cannot be found. Whoever gave the document is told what is missing,
 * where it was looked for, what to do next.
 */
public final class MissingPicture extends Exception implements Telling {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final transient Sentence sentence;

  /** What is missing. */
  enum Reason implements Saying {
    NO_PLACE,
    FOREIGN,
    NOT_THERE,
    MOVED;

    @Override
    public String file() {
      return Loss.FILE;
    }
  }

  /**
   * @param name of the file
   * @param values what the sentence names
   */
  MissingPicture(String name, Reason reason, Object... values) {
    this(name, Sentence.of(reason, values));
  }

  private MissingPicture(String name, Sentence sentence) {
    super(sentence.inEnglish());
    this.name = name;
    this.sentence = sentence;
  }

  /** The name of the file. */
  public String name() {
    return name;
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
