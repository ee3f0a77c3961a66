package app.spotwright.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.account.OidcSettings;
import app.spotwright.account.WebSettings;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class WayOutTest {
  private static final String THERE = "https://accounts.example.com/end";

  @Test
  void itShowsWhatTheProviderSaidAndLeadsBackToTheFirstPage() {
    assertThat(address(Map.of("end_session_endpoint", THERE), true))
        .hasValue(
            "https://accounts.example.com/end?id_token_hint=a.b-c_d.e"
                + "&post_logout_redirect_uri=https%3A%2F%2Fspotwright.example.com%2F");
  }

  @Test
  void whatAnAddressHasInItStays() {
    assertThat(address(Map.of("end_session_endpoint", THERE + "?realm=a%20b"), true).orElseThrow())
        .startsWith(THERE + "?realm=a%20b&id_token_hint=");
  }

  @Test
  void thereIsNoneWhereTheProviderNamesNoneOrTheOperatorWantsNone() {
    assertThat(address(Map.of("issuer", "https://accounts.example.com"), true)).isEmpty();
    assertThat(address(Map.of("end_session_endpoint", THERE), false)).isEmpty();
  }

  private static Optional<String> address(Map<String, Object> description, boolean wanted) {
    OidcSettings settings =
        new OidcSettings(
            "https://accounts.example.com", "us", null, "A", true, List.of("openid"), wanted);
    WebSettings web =
        new WebSettings(URI.create("https://spotwright.example.com"), null, List.of(), true);
    ClientRegistration registration =
        ClientRegistration.withRegistrationId(Provider.ID)
            .clientId("us")
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri(web.link("/login/oauth2/code/oidc"))
            .authorizationUri("https://accounts.example.com/authorize")
            .tokenUri("https://accounts.example.com/token")
            .providerConfigurationMetadata(description)
            .build();
    Instant now = Instant.parse("2026-11-30T10:00:00Z");
    OidcIdToken shown =
        new OidcIdToken("a.b-c_d.e", now, now.plusSeconds(300), Map.of("sub", "somebody"));
    return new WayOut(settings, web, id -> registration).address(shown);
  }
}
