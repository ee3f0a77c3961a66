package app.spotwright.account.oidc;

import app.spotwright.account.Act;
import app.spotwright.account.AuditLog;
import app.spotwright.account.ProviderRefusal;
import app.spotwright.account.SignInRefusal;
import app.spotwright.account.SignInRefusal.Reason;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends whoever could not sign in at the provider back to the form, which says why. */
final class Refused implements AuthenticationFailureHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Refused.class);
  private static final int LONGEST = 300;

  /** Begun in another browser or tab, used before, or made up. */
  private static final Set<String> STALE =
      Set.of(
          "authorization_request_not_found",
          "invalid_state_parameter",
          "invalid_nonce",
          "invalid_request",
          "invalid_grant");

  private final AuditLog audit;
  private final Clock clock;

  Refused(AuditLog audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    String email = "";
    Reason reason;
    if (why instanceof NotLetIn notLetIn) {
      ProviderRefusal refusal = notLetIn.refusal();
      reason = refusal.reason();
      email = refusal.email();
      audit.add(
          Act.SIGN_IN_FAILED,
          refusal.user(),
          request.getRemoteAddr(),
          "provider, " + reason.name());
    } else {
      reason = reason(why);
    }
    request
        .getSession()
        .setAttribute(SignInRefusal.ATTRIBUTE, new SignInRefusal(email, reason, clock.instant()));
    response.sendRedirect(
        request.getContextPath() + "/login?error=" + reason.name().toLowerCase(Locale.ROOT));
  }

  private static Reason reason(AuthenticationException why) {
    if (why.getCause() instanceof IllegalArgumentException) {
      return Reason.STALE; // an address of a provider that there is not
    }
    if (why instanceof OAuth2AuthenticationException answer) {
      String code = answer.getError().getErrorCode();
      if (code.equals("access_denied")) {
        return Reason.CANCELLED;
      }
      if (STALE.contains(code)) {
        return Reason.STALE;
      }
    }
    LOG.warn("nobody can sign in with the provider: {}", told(why));
    return Reason.OUT_OF_REACH;
  }

  /** The messages down to the first cause, on one line: part of them comes from outside. */
  private static String told(Throwable why) {
    StringBuilder told = new StringBuilder();
    for (Throwable cause = why; cause != null; cause = cause.getCause()) {
      told.append(told.isEmpty() ? "" : " < ").append(cause.getMessage());
    }
    String line = told.toString().replaceAll("\\p{Cntrl}", " ");
    return line.substring(0, Math.min(LONGEST, line.length()));
  }
}
