package app.spotwright.account.oidc;

import app.spotwright.account.OidcSettings;
import app.spotwright.account.WebSettings;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Where people sign out at the provider (OpenID Connect RP-Initiated Logout). */
final class WayOut {
  private final OidcSettings settings;
  private final WebSettings web;
  private final ClientRegistrationRepository provider;

  WayOut(OidcSettings settings, WebSettings web, ClientRegistrationRepository provider) {
    this.settings = settings;
    this.web = web;
    this.provider = provider;
  }

  /**
   * The address that ends the session there and leads back to our first page; none if the provider
   * names no such place, or if that is not wanted.
   *
   * @param shown what it said about them when they came: without it, it would ask, or refuse
   */
  Optional<String> address(OidcIdToken shown) {
    ClientRegistration registration =
        Objects.requireNonNull(provider.findByRegistrationId(Provider.ID));
    Object place =
        registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
    if (!settings.signOut() || place == null) {
      return Optional.empty();
    }
    return Optional.of(
        UriComponentsBuilder.fromUriString(place.toString())
            .queryParam("id_token_hint", shown.getTokenValue())
            .queryParam(
                "post_logout_redirect_uri", UriUtils.encode(web.link("/"), StandardCharsets.UTF_8))
            .build(true)
            .toUriString());
  }
}
