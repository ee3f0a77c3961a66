package app.spotwright.studio;

import app.spotwright.account.AccountPrincipal;
import app.spotwright.account.Accounts;
import app.spotwright.account.SignedIn;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Whoever looks at screens without a browser. */
final class Visitor {
  private Visitor() {}

  /** Before the first screen is opened. */
  static void signIn(Accounts accounts, SignedIn who) {
    AccountPrincipal principal = accounts.find(who.user()).orElseThrow();
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                principal, null, principal.getAuthorities()));
  }

  /**
   * Once there is a session: it knows who it belongs to, as behind a browser, so that threads that
   * have news for a screen can also lead it elsewhere.
   */
  static void staySignedIn() {
    VaadinSession.getCurrent()
        .getSession()
        .setAttribute(
            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
            SecurityContextHolder.getContext());
  }
}
