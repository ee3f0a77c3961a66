package app.spotwright.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * Why the last attempt to sign in was refused, kept in the session until the form has shown it.
 *
 * @param email what was typed, or what the provider said
 * @param reason why
 * @param again from when on it may be tried again
 */
public record SignInRefusal(String email, Reason reason, Instant again) implements Serializable {
  /** Where it is in the session. */
  public static final String ATTRIBUTE = "spotwright.sign-in-refusal";

  /** Why somebody could not sign in. */
  public enum Reason {
    /** No such account, or another password. */
    WRONG,
    /** Tried too often. */
    TOO_MANY,
    /** The account is suspended. */
    SUSPENDED,
    /** They said no at the provider. */
    CANCELLED,
    /** It was not begun here, or too long ago. */
    STALE,
    /** The provider cannot be reached, or does not answer as it should. */
    OUT_OF_REACH,
    /** The provider does not vouch for their address. */
    UNVERIFIED,
    /** There is no account, and this does not make one. */
    UNKNOWN,
    /** The account with their address is somebody else's at the provider. */
    LINKED_OTHERWISE
  }
}
