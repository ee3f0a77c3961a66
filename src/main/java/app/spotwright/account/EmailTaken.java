package app.spotwright.account;

/** There is an account with that address already. */
public final class EmailTaken extends Exception {
  private static final long serialVersionUID = 1L;

  EmailTaken() {
    super("there is an account with that address already");
  }
}
