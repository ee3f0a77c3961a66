package app.spotwright.media;

/** A value that cannot be, for a reason that whoever wrote it is told. */
public final class Impossible extends IllegalArgumentException implements Telling {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  public Impossible(Sentence sentence) {
    super(sentence.inEnglish());
    this.sentence = sentence;
  }

  /**
   * @param values what the sentence names
   */
  public Impossible(Saying saying, Object... values) {
    this(Sentence.of(saying, values));
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
