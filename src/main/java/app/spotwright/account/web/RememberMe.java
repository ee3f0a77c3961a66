package app.spotwright.account.web;

import app.spotwright.account.AccountPrincipal;
import app.spotwright.account.Accounts;
import app.spotwright.account.Act;
import app.spotwright.account.AuditLog;
import app.spotwright.account.RememberedDevices;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;

/**
 * Browsers that stay signed in: a random secret in a cookie, its hash in a row. The secret stays
 * the same for its whole life, so that tabs that are opened at once after a restart do not throw
 * each other out.
 */
final class RememberMe extends AbstractRememberMeServices {
  private final Accounts accounts;
  private final RememberedDevices devices;
  private final AuditLog audit;

  RememberMe(String key, Accounts accounts, RememberedDevices devices, AuditLog audit) {
    super(
        key,
        email -> {
          throw new UsernameNotFoundException("browsers are known by their secret");
        });
    this.accounts = accounts;
    this.devices = devices;
    this.audit = audit;
    setTokenValiditySeconds((int) RememberedDevices.LIFE.toSeconds());
    setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
  }

  /** The page for an error signs nobody in: else it would fail with what it tells of. */
  @Override
  public @Nullable Authentication autoLogin(
      HttpServletRequest request, HttpServletResponse response) {
    return request.getDispatcherType() == DispatcherType.ERROR
        ? null
        : super.autoLogin(request, response);
  }

  /** By the box on the form; or by the same before somebody went to the provider. */
  @Override
  protected boolean rememberMeRequested(HttpServletRequest request, String parameter) {
    return request.getAttribute(parameter) != null || super.rememberMeRequested(request, parameter);
  }

  @Override
  protected void onLoginSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication successful) {
    if (successful.getPrincipal() instanceof AccountPrincipal principal) {
      String secret = devices.remember(principal.signedIn().user());
      setCookie(new String[] {secret}, getTokenValiditySeconds(), request, response);
    }
  }

  @Override
  protected UserDetails processAutoLoginCookie(
      String[] parts, HttpServletRequest request, HttpServletResponse response) {
    UUID user = parts.length == 1 ? devices.find(parts[0]).orElse(null) : null;
    AccountPrincipal principal = user == null ? null : accounts.find(user).orElse(null);
    if (principal == null) {
      throw new InvalidCookieException("the browser is not remembered");
    }
    audit.add(Act.SIGNED_IN, user, request.getRemoteAddr(), "remembered");
    return principal;
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    String cookie = extractRememberMeCookie(request);
    if (cookie != null && !cookie.isEmpty()) {
      try {
        devices.forget(decodeCookie(cookie)[0]);
      } catch (InvalidCookieException e) {
        logger.debug("a cookie that is none of ours is dropped", e);
      }
    }
    super.logout(request, response, authentication);
    if (authentication != null
        && authentication.getPrincipal() instanceof AccountPrincipal principal) {
      audit.add(Act.SIGNED_OUT, principal.signedIn().user(), request.getRemoteAddr(), null);
    }
  }
}
