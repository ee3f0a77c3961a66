package app.spotwright.account.web;

import app.spotwright.account.AccountPrincipal;
import app.spotwright.account.Accounts;
import app.spotwright.account.Act;
import app.spotwright.account.AuditLog;
import app.spotwright.account.SignInGuard;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks passwords: the only door for them, so that none gets round the waits. What it answers is
 * the same whether there is no such account or the password is wrong.
 */
@Component
class GuardedSignIn implements AuthenticationProvider {
  private final Accounts accounts;
  private final SignInGuard guard;
  private final AuditLog audit;

  GuardedSignIn(Accounts accounts, SignInGuard guard, AuditLog audit) {
    this.accounts = accounts;
    this.guard = guard;
    this.audit = audit;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String email = attempt.getName();
    String password = Objects.toString(attempt.getCredentials(), "");
    String address = address(attempt);
    Duration wait = guard.enter(email, address);
    if (!wait.isZero()) {
      audit.add(Act.SIGN_IN_DELAYED, accounts.idOf(email).orElse(null), address, null);
      throw new TooManyAttempts(wait);
    }
    Optional<AccountPrincipal> found = accounts.authenticate(email, password);
    if (found.isEmpty()) {
      audit.add(Act.SIGN_IN_FAILED, accounts.idOf(email).orElse(null), address, null);
      throw new BadCredentialsException("no such account, or another password");
    }
    AccountPrincipal principal = found.get();
    guard.succeeded(email, address);
    if (!principal.isEnabled()) {
      audit.add(Act.SIGN_IN_FAILED, principal.signedIn().user(), address, "suspended");
      throw new DisabledException("the account is suspended");
    }
    audit.add(Act.SIGNED_IN, principal.signedIn().user(), address, null);
    UsernamePasswordAuthenticationToken result =
        UsernamePasswordAuthenticationToken.authenticated(
            principal, null, principal.getAuthorities());
    result.setDetails(attempt.getDetails());
    return result;
  }

  private static String address(Authentication attempt) {
    return attempt.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : "unknown";
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
