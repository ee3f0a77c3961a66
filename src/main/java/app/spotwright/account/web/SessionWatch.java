package app.spotwright.account.web;

import app.spotwright.account.AccountPrincipal;
import app.spotwright.account.Accounts;
import app.spotwright.database.DatabaseSilence;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the account behind a session on every request, so that what an account loses is lost at
 * once and on every node: a session ends with its password, with a suspension and with the account;
 * another name or role holds from the next click on.
 */
final class SessionWatch extends OncePerRequestFilter {
  private static final String USER = "userId";
  private static final String HEARTBEAT =
      ApplicationConstants.REQUEST_TYPE_PARAMETER
          + "="
          + ApplicationConstants.REQUEST_TYPE_HEARTBEAT;

  private final Accounts accounts;
  private final SecurityContextHolderStrategy holder;
  private final HttpSessionSecurityContextRepository sessions =
      new HttpSessionSecurityContextRepository();
  private final Outage outage;

  /**
   * @param holder where this application's other filters look for who it is
   */
  SessionWatch(Accounts accounts, SecurityContextHolderStrategy holder, Outage outage) {
    this.accounts = accounts;
    this.holder = holder;
    this.outage = outage;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication authentication = holder.getContext().getAuthentication();
    if (authentication != null
        && authentication.getPrincipal() instanceof AccountPrincipal remembered) {
      Optional<AccountPrincipal> now;
      try {
        now = now(remembered);
        outage.over();
      } catch (DataAccessException | TransactionException e) {
        if (!isHeartbeat(request) || !DatabaseSilence.isBehind(e)) {
          throw e;
        }
        outage.met(e);
        now = Optional.of(remembered);
      }
      if (now.isEmpty()) {
        end(request);
      } else if (!now.get().equals(remembered)) {
        refresh(now.get(), request, response);
      }
    }
    try {
      tell(holder.getContext().getAuthentication());
      chain.doFilter(request, response);
    } finally {
      MDC.remove(USER);
    }
  }

  private Optional<AccountPrincipal> now(AccountPrincipal remembered) {
    return accounts
        .find(remembered.signedIn().user())
        .filter(account -> account.active())
        .filter(account -> account.credentials() == remembered.credentials());
  }

  /** It shows nothing, and the page of whom is not heard for three minutes is closed. */
  private static boolean isHeartbeat(HttpServletRequest request) {
    return String.valueOf(request.getQueryString()).contains(HEARTBEAT);
  }

  /** Log lines say who it was, by the account's id. */
  private static void tell(@Nullable Authentication authentication) {
    if (authentication != null
        && authentication.getPrincipal() instanceof AccountPrincipal principal) {
      MDC.put(USER, principal.signedIn().user().toString());
    }
  }

  private void end(HttpServletRequest request) {
    SecurityContext nobody = holder.createEmptyContext();
    nobody.setAuthentication(
        new AnonymousAuthenticationToken(
            "ended", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
    holder.setContext(nobody);
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  private void refresh(
      AccountPrincipal principal, HttpServletRequest request, HttpServletResponse response) {
    SecurityContext context = holder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            principal, null, principal.getAuthorities()));
    holder.setContext(context);
    if (request.getSession(false) != null) {
      sessions.saveContext(context, request, response);
    }
  }
}
