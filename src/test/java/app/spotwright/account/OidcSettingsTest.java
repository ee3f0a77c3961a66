package app.spotwright.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OidcSettingsTest {
  @ParameterizedTest
  @CsvSource({
    "ftp://accounts.example.com, us, openid, issuer must be an address",
    "accounts.example.com, us, openid, issuer must be an address",
    "https://accounts.example.com?x=1, us, openid, issuer must be an address",
    "https://accounts.example.com, , openid, client-id is missing",
    "https://accounts.example.com, us, email, scopes must have openid",
  })
  void whatCannotWorkIsRefusedByNameAtTheStart(
      String issuer, @Nullable String client, String scope, String why) {
    assertThatThrownBy(() -> settings(issuer, client, scope))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("spotwright.oidc." + why);
  }

  @Test
  void emptyValuesOfAnEnvironmentAreNone() {
    assertThat(settings("", "", "openid").isConfigured()).isFalse();
    assertThat(settings("https://accounts.example.com", "us", "openid").clientSecret()).isNull();
  }

  @Test
  void theSecretIsNotToldByAccident() {
    OidcSettings settings =
        new OidcSettings(
            "https://a.example", "us", "the-secret", "A", true, List.of("openid", "email"), true);
    assertThat(settings.clientSecret()).isEqualTo("the-secret");
    assertThat(settings).asString().contains("https://a.example").doesNotContain("the-secret");
  }

  private static OidcSettings settings(String issuer, @Nullable String client, String scope) {
    return new OidcSettings(issuer, client, " ", "Accounts", true, List.of(scope), true);
  }
}
