package app.spotwright.account.oidc;

import org.springframework.security.authentication.AuthenticationServiceException;

/** The provider does not say how to sign in with it. */
final class OutOfReach extends AuthenticationServiceException {
  private static final long serialVersionUID = 1L;

  OutOfReach(String what, Throwable cause) {
    super(what, cause);
  }
}
