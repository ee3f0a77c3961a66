package app.spotwright.account.oidc;

import app.spotwright.account.ProviderRefusal;
import org.springframework.security.core.AuthenticationException;

/** Carries a refusal through the filters of the sign-in. */
final class NotLetIn extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  private final ProviderRefusal refusal;

  NotLetIn(ProviderRefusal refusal) {
    super(String.valueOf(refusal.getMessage()), refusal);
    this.refusal = refusal;
  }

  ProviderRefusal refusal() {
    return refusal;
  }
}
