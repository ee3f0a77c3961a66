package app.spotwright.account;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An OpenID provider with which people may sign in, below {@code spotwright.oidc}; there is none
 * unless its issuer is named.
 *
 * @param issuer the provider's address, exactly as it names itself in its tokens
 * @param clientId as what the provider knows this installation
 * @param clientSecret what shows it that it is us; without one only the proof key does
 * @param name what the button says
 * @param newcomers whether people get an account by signing in
 * @param scopes what the provider is asked to tell
 * @param signOut whether whoever signs out here is signed out there as well, where that can be done
 */
@ConfigurationProperties("spotwright.oidc")
public record OidcSettings(
    @Nullable String issuer,
    @Nullable String clientId,
    @Nullable String clientSecret,
    @DefaultValue("OpenID Connect") String name,
    @DefaultValue("true") boolean newcomers,
    @DefaultValue({"openid", "email", "profile"}) List<String> scopes,
    @DefaultValue("true") boolean signOut) {
  public OidcSettings {
    issuer = emptyIsNone(issuer);
    clientId = emptyIsNone(clientId);
    clientSecret = emptyIsNone(clientSecret);
    scopes = List.copyOf(scopes);
    if (issuer != null) {
      check(issuer, clientId, scopes);
    }
  }

  private static @Nullable String emptyIsNone(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static void check(String issuer, @Nullable String clientId, List<String> scopes) {
    URI address = URI.create(issuer);
    if (!String.valueOf(address.getScheme()).matches("https?")
        || address.getHost() == null
        || address.getQuery() != null) {
      throw new IllegalArgumentException(
          "spotwright.oidc.issuer must be an address such as https://accounts.example.com, not '%s'"
              .formatted(issuer));
    }
    if (clientId == null) {
      throw new IllegalArgumentException(
          "spotwright.oidc.client-id is missing: the provider gives one when this installation is"
              + " registered there");
    }
    if (!scopes.contains("openid")) {
      throw new IllegalArgumentException(
          "spotwright.oidc.scopes must have openid among them, not only " + scopes);
    }
  }

  /** Whether there is a provider. */
  public boolean isConfigured() {
    return issuer != null;
  }

  /** Says nothing of the secret. */
  @Override
  public String toString() {
    return "OidcSettings[issuer=%s, clientId=%s]".formatted(issuer, clientId);
  }
}
