package app.spotwright.generation;

import app.spotwright.media.Sentence;

/** An order that cannot be taken. Whoever shows it has words for each reason. */
public final class RefusedOrder extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient Sentence detail;

  public RefusedOrder(Reason reason) {
    this(reason, Sentence.verbatim(""));
  }

  /**
   * @param detail what the sentence names, see the reason
   */
  public RefusedOrder(Reason reason, Sentence detail) {
    super(reason + ": " + detail.inEnglish());
    this.reason = reason;
    this.detail = detail;
  }

  /** Why an order is refused. */
  public enum Reason {
    /** No photo of the product. */
    NO_PHOTO,
    /** No name of the brand. */
    NO_BRAND,
    /** Nothing that the ad has to say. */
    NO_TEXT,
    /** No shape. */
    NO_FORMAT,
    /** Something is longer or otherwise than can be; the detail says what. */
    IMPOSSIBLE,
    /** A file of another workspace; the detail is its name. */
    NOT_OURS,
    /** Too many within an hour; the detail is how many there were. */
    TOO_MANY,
    /** The ad was deleted. */
    GONE
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** What the sentence names; empty where it names nothing. */
  public Sentence detail() {
    return detail;
  }
}
