package app.spotwright.account;

/** What somebody may do in the whole installation. */
public enum Role {
  /** Makes ads in workspaces of their own. */
  USER,
  /** Works for an agency: sees the ads of all its brands. */
  STAFF,
  /** Runs the installation. */
  ADMIN
}
