package app.spotwright.account.web;

import app.spotwright.account.AccountPrincipal;
import app.spotwright.account.Accounts;
import app.spotwright.account.ApiTokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Programs show whom they act for by a token: {@code Authorization: Bearer spotwright_…}. */
final class BearerTokens extends OncePerRequestFilter {
  private static final String SCHEME = "Bearer ";

  private final ApiTokens tokens;
  private final Accounts accounts;
  private final SecurityContextHolderStrategy holder;
  private final Outage outage;

  /**
   * @param holder where this application's other filters look for who it is
   */
  BearerTokens(
      ApiTokens tokens, Accounts accounts, SecurityContextHolderStrategy holder, Outage outage) {
    this.tokens = tokens;
    this.accounts = accounts;
    this.holder = holder;
    this.outage = outage;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      tokens
          .use(header.substring(SCHEME.length()).strip())
          .flatMap(accounts::find)
          .filter(AccountPrincipal::active)
          .ifPresent(this::signIn);
      outage.over();
    }
    chain.doFilter(request, response);
  }

  private void signIn(AccountPrincipal principal) {
    SecurityContext context = holder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            principal, null, principal.getAuthorities()));
    holder.setContext(context);
  }
}
