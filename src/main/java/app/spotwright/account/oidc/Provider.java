package app.spotwright.account.oidc;

import app.spotwright.account.OidcSettings;
import app.spotwright.account.WebSettings;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.web.client.RestClientException;

/**
 * The configured provider. Where its pages are is asked when the first person wants to sign in with
 * it, and again until it has answered: the application starts without it. Thread-safe.
 */
final class Provider
    implements ClientRegistrationRepository, JwtDecoderFactory<ClientRegistration> {
  /** Its name in our own addresses. */
  static final String ID = "oidc";

  private static final String DESCRIPTION = "/.well-known/openid-configuration";

  private final OidcSettings settings;
  private final WebSettings web;
  private final ProviderConnection connection;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile @Nullable Known known;

  /** What went wrong when it was asked last, and when that was; guarded by the lock. */
  private @Nullable OutOfReach silence;

  private long silentAt;

  Provider(OidcSettings settings, WebSettings web, ProviderConnection connection) {
    this.settings = settings;
    this.web = web;
    this.connection = connection;
  }

  /**
   * How to sign in with it.
   *
   * @throws OutOfReach if it does not answer, or is not what was configured
   */
  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    return id.equals(ID) ? known().registration() : null;
  }

  @Override
  public JwtDecoder createDecoder(ClientRegistration registration) {
    return known().signatures();
  }

  private Known known() {
    Known before = known;
    if (before != null) {
      return before;
    }
    long from = System.nanoTime();
    asking.lock();
    try {
      Known meanwhile = known;
      if (meanwhile == null) {
        OutOfReach last = silence;
        if (last != null && silentAt - from > 0) {
          throw last; // those who stood in line need not ask one after the other
        }
        meanwhile = ask();
        known = meanwhile;
      }
      return meanwhile;
    } finally {
      asking.unlock();
    }
  }

  private Known ask() {
    String issuer = Objects.requireNonNull(settings.issuer());
    try {
      Map<String, Object> description = connection.read(withoutSlash(issuer) + DESCRIPTION);
      if (!issuer.equals(description.get("issuer"))) {
        throw new IllegalArgumentException("it calls itself " + description.get("issuer"));
      }
      ClientRegistration registration = registration(description);
      return new Known(registration, connection.signatures(registration, algorithms(description)));
    } catch (RestClientException | IllegalArgumentException | IllegalStateException e) {
      OutOfReach failure = new OutOfReach("%s is no provider at this moment".formatted(issuer), e);
      silence = failure;
      silentAt = System.nanoTime();
      throw failure;
    }
  }

  private ClientRegistration registration(Map<String, Object> description) {
    ClientRegistration.Builder builder =
        ClientRegistrations.fromOidcConfiguration(description)
            .registrationId(ID)
            .clientId(Objects.requireNonNull(settings.clientId()))
            .clientName(settings.name())
            .scope(settings.scopes())
            // never taken from a request, whose headers anybody can write
            .redirectUri(web.link("/login/oauth2/code/" + ID));
    String secret = settings.clientSecret();
    if (secret == null) {
      builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
    } else {
      builder.clientSecret(secret);
    }
    return builder.build();
  }

  /** Signatures with the provider's own keys, never with a shared secret. */
  private static Set<SignatureAlgorithm> algorithms(Map<String, Object> description) {
    Set<SignatureAlgorithm> algorithms = EnumSet.of(SignatureAlgorithm.RS256);
    if (description.get("id_token_signing_alg_values_supported") instanceof Collection<?> named) {
      for (Object name : named) {
        SignatureAlgorithm algorithm = SignatureAlgorithm.from(String.valueOf(name));
        if (algorithm != null) {
          algorithms.add(algorithm);
        }
      }
    }
    return algorithms;
  }

  private static String withoutSlash(String issuer) {
    return issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
  }

  /**
   * What it has said.
   *
   * @param registration how to sign in with it
   * @param signatures checks what it has signed; keeps its keys for a while
   */
  private record Known(ClientRegistration registration, JwtDecoder signatures) {}
}
