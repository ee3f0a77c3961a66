package app.spotwright.account;

import java.util.regex.Pattern;

/** What an address for mail looks like. Whether it exists, only a mail can tell. */
public final class EmailAddress {
  /** Most characters. */
  public static final int LONGEST = 254;

  private static final Pattern SHAPE =
      Pattern.compile("[^\\s@<>(),;:\"\\\\\\p{Cntrl}]+@[^\\s@<>(),;:\"\\\\\\p{Cntrl}]+");

  private EmailAddress() {}

  /** Whether something could be one. */
  public static boolean isPossible(String text) {
    String address = text.strip();
    return address.length() <= LONGEST && SHAPE.matcher(address).matches();
  }
}
