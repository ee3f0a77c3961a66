package app.spotwright.generation;

/** An order that cannot be taken. Whoever shows it has a sentence for each reason. */
public final class RefusedOrder extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String detail;

  RefusedOrder(Reason reason) {
    this(reason, "");
  }

  /**
   * @param detail what the sentence names, see the reason
   */
  public RefusedOrder(Reason reason, String detail) {
    super(reason + (detail.isEmpty() ? "" : ": " + detail));
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
  public String detail() {
    return detail;
  }
}
