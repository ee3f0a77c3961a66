package app.spotwright.generation;

/** An order that cannot be taken; the message says what, why and what to do. */
public final class RefusedOrder extends Exception {
  private static final long serialVersionUID = 1L;

  public RefusedOrder(String message) {
    super(message);
  }
}
