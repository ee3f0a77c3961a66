package app.spotwright.account.oidc;

import app.spotwright.account.AccountPrincipal;
import app.spotwright.account.Act;
import app.spotwright.account.AuditLog;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * From here on it is a session like any other: the account only, without the provider's tokens but
 * for the one that it is to be shown when they sign out. Goes on to the page that was asked for.
 */
final class Arrived extends SavedRequestAwareAuthenticationSuccessHandler {
  private final AuditLog audit;
  private final RememberMeServices remembered;
  private final WayOut wayOut;
  private final HttpSessionSecurityContextRepository sessions =
      new HttpSessionSecurityContextRepository();

  Arrived(AuditLog audit, RememberMeServices remembered, WayOut wayOut) {
    this.audit = audit;
    this.remembered = remembered;
    this.wayOut = wayOut;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws ServletException, IOException {
    if (!(authentication.getPrincipal() instanceof KnownPerson known)) {
      throw new IllegalStateException("nobody else comes this way");
    }
    AccountPrincipal account = known.account();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    Authentication own =
        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    context.setAuthentication(own);
    SecurityContextHolder.setContext(context);
    sessions.saveContext(context, request, response);
    wayOut
        .address(known.getIdToken())
        .ifPresent(there -> request.getSession().setAttribute(ProviderDoor.WAY_OUT, there));
    remembered.loginSuccess(request, response, own);
    audit.add(Act.SIGNED_IN, account.signedIn().user(), request.getRemoteAddr(), "provider");
    super.onAuthenticationSuccess(request, response, authentication);
  }
}
