package app.spotwright.account.oidc;

import app.spotwright.account.AuditLog;
import app.spotwright.account.OidcSettings;
import app.spotwright.account.ProviderSignIn;
import app.spotwright.account.WebSettings;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** The way in for those who sign in at the provider; there is none unless one is configured. */
@Component
@EnableConfigurationProperties(OidcSettings.class)
public class ProviderDoor {
  /** The attribute of a session that says where it is to be ended at the provider as well. */
  public static final String WAY_OUT = "spotwright.provider.way-out";

  private final OidcSettings settings;
  private final WebSettings web;
  private final ProviderSignIn accounts;
  private final AuditLog audit;
  private final Clock clock;

  ProviderDoor(
      OidcSettings settings,
      WebSettings web,
      ProviderSignIn accounts,
      AuditLog audit,
      Clock clock) {
    this.settings = settings;
    this.web = web;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Opens it.
   *
   * @param loginPage where people begin, and are told what went wrong
   * @param firstPage where they go who asked for no other
   * @param asked for which page they asked
   * @param remembered takes those who want to stay signed in
   */
  public void open(
      HttpSecurity http,
      String loginPage,
      String firstPage,
      RequestCache asked,
      RememberMeServices remembered)
      throws Exception {
    if (!settings.isConfigured()) {
      return;
    }
    ProviderConnection connection = new ProviderConnection();
    Provider provider = new Provider(settings, web, connection);
    Refused refused = new Refused(audit, clock);
    Arrived arrived = new Arrived(audit, remembered, new WayOut(settings, web, provider));
    arrived.setDefaultTargetUrl(firstPage);
    arrived.setRequestCache(asked);
    http.oauth2Login(login ->
        login
            .loginPage(loginPage)
            .clientRegistrationRepository(provider)
            .authorizedClientRepository(new NoTokens())
            .authorizationEndpoint(way -> way.authorizationRequestRepository(new BegunSignIns()))
            .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(connection.tokens()))
            .userInfoEndpoint(
                people -> people.oidcUserService(new People(connection.people(), accounts)))
            .successHandler(arrived)
            .failureHandler(refused)
            .withObjectPostProcessor(onTheWayOut(refused))
            .withObjectPostProcessor(signedBy(provider)));
  }

  /** The provider's keys are fetched by our connection, which does not wait for ever. */
  private static ObjectPostProcessor<OidcAuthorizationCodeAuthenticationProvider> signedBy(
      Provider provider) {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends OidcAuthorizationCodeAuthenticationProvider> O postProcess(O exchange) {
        exchange.setJwtDecoderFactory(provider);
        return exchange;
      }
    };
  }

  /** Who cannot even be sent to the provider is told in the same way. */
  private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> onTheWayOut(
      Refused refused) {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(refused);
        return filter;
      }
    };
  }
}
