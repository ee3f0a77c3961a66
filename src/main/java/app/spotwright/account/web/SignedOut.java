package app.spotwright.account.web;

import app.spotwright.account.oidc.ProviderDoor;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;

/**
 * Sends people who have signed out to the first page; those who came from the provider by way of
 * it, where their session ends as well.
 */
final class SignedOut extends SimpleUrlLogoutSuccessHandler implements LogoutHandler {
  SignedOut() {
    setRedirectStrategy(new UidlRedirectStrategy()); // who clicks asks from a page that is open
  }

  /** Notes where to go before the session, which knows it, ends. */
  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      request.setAttribute(ProviderDoor.WAY_OUT, session.getAttribute(ProviderDoor.WAY_OUT));
    }
  }

  @Override
  protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
    return request.getAttribute(ProviderDoor.WAY_OUT) instanceof String there
        ? there
        : super.determineTargetUrl(request, response);
  }
}
