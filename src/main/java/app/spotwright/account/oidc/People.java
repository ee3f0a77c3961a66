package app.spotwright.account.oidc;

import app.spotwright.account.ProviderIdentity;
import app.spotwright.account.ProviderRefusal;
import app.spotwright.account.ProviderSignIn;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Finds the account of whoever the provider sends. */
final class People implements OAuth2UserService<OidcUserRequest, OidcUser> {
  private final OAuth2UserService<OidcUserRequest, OidcUser> provider;
  private final ProviderSignIn accounts;

  People(OAuth2UserService<OidcUserRequest, OidcUser> provider, ProviderSignIn accounts) {
    this.provider = provider;
    this.accounts = accounts;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser person = Objects.requireNonNull(provider.loadUser(request));
    try {
      return new KnownPerson(accounts.enter(identity(person, request)), person);
    } catch (ProviderRefusal e) {
      throw new NotLetIn(e);
    }
  }

  private static ProviderIdentity identity(OidcUser person, OidcUserRequest request) {
    // the issuer as it was checked, not as an address that may be written in another way
    String issuer =
        Objects.requireNonNull(request.getClientRegistration().getProviderDetails().getIssuerUri());
    String language = person.getLocale();
    return new ProviderIdentity(
        issuer,
        Objects.requireNonNull(person.getSubject()),
        person.getEmail(),
        Boolean.TRUE.equals(person.getEmailVerified()),
        person.getFullName(),
        language == null ? Locale.ENGLISH : english(Locale.forLanguageTag(language)));
  }

  /** Screens speak English so far: of other languages only the region is taken. */
  private static Locale english(Locale told) {
    return told.getLanguage().equals("en") ? told : Locale.ENGLISH;
  }
}
