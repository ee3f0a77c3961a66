package app.spotwright.account.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;

/**
 * Keeps in the session what a way to the provider was begun with: also whether somebody wants to
 * stay signed in when they come back. The provider's answer says nothing of it.
 */
final class BegunSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
  private static final String STAY = AbstractRememberMeServices.DEFAULT_PARAMETER;

  private final HttpSessionOAuth2AuthorizationRequestRepository session =
      new HttpSessionOAuth2AuthorizationRequestRepository();

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return session.loadAuthorizationRequest(request);
  }

  @Override
  public void saveAuthorizationRequest(
      OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
    String stay = request.getParameter(STAY);
    OAuth2AuthorizationRequest kept =
        stay == null
            ? begun
            : OAuth2AuthorizationRequest.from(begun)
                .attributes(attributes -> attributes.put(STAY, stay))
                .build();
    session.saveAuthorizationRequest(kept, request, response);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    OAuth2AuthorizationRequest begun = session.removeAuthorizationRequest(request, response);
    if (begun != null) {
      request.setAttribute(STAY, begun.getAttribute(STAY));
    }
    return begun;
  }
}
