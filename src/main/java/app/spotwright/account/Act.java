package app.spotwright.account;

/** What the audit log tells of. */
public enum Act {
  /** An account was made. */
  REGISTERED,
  /** Somebody signed in. */
  SIGNED_IN,
  /** Somebody gave a wrong password. */
  SIGN_IN_FAILED,
  /** Somebody tried too often. */
  SIGN_IN_DELAYED,
  /** Somebody signed out. */
  SIGNED_OUT,
  /** An address was confirmed. */
  EMAIL_CONFIRMED,
  /** A link to reset the password was asked for. */
  RESET_ASKED,
  /** The password was changed. */
  PASSWORD_CHANGED,
  /** Somebody's sign-in at the provider opens the account from now on. */
  PROVIDER_LINKED,
  /** It opens the account no longer. */
  PROVIDER_UNLINKED,
  /** The role was changed; the detail names the new one. */
  ROLE_CHANGED,
  /** The account was suspended. */
  SUSPENDED,
  /** The account was opened again. */
  RESUMED,
  /** An API token was made. */
  TOKEN_MADE,
  /** An API token was revoked. */
  TOKEN_REVOKED,
  /** The owner took a copy of everything. */
  DATA_EXPORTED,
  /** The account was deleted. */
  ACCOUNT_DELETED
}
