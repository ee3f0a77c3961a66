package app.spotwright.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How somebody can sign in, as they see it and may change it. Thread-safe. */
@Component
public class SignInWays {
  private final OidcSettings settings;
  private final ProviderLinks links;
  private final UserAccounts users;
  private final Passwords passwords;
  private final RememberedDevices devices;
  private final AccountTools tools;

  SignInWays(
      OidcSettings settings,
      ProviderLinks links,
      UserAccounts users,
      Passwords passwords,
      RememberedDevices devices,
      AccountTools tools) {
    this.settings = settings;
    this.links = links;
    this.users = users;
    this.passwords = passwords;
    this.devices = devices;
    this.tools = tools;
  }

  /** Whether there is a password. */
  @Transactional(readOnly = true)
  public boolean hasPassword(UUID user) {
    return users.findById(user).orElseThrow().passwordHash() != null;
  }

  /** The address at the provider that opens the account, if any does. */
  @Transactional(readOnly = true)
  public Optional<String> linked(UUID user) {
    return Optional.ofNullable(settings.issuer())
        .flatMap(issuer -> links.of(user, issuer))
        .map(ProviderLinks.Link::email);
  }

  /** The provider's name for people, if there is one. */
  public Optional<String> provider() {
    return settings.isConfigured() ? Optional.of(settings.name()) : Optional.empty();
  }

  /**
   * The provider opens the account no longer, until somebody to whom it confirms the account's
   * address signs in with it again: they would be told by mail. All other sessions end and all
   * browsers are forgotten, for they may have come in that way.
   *
   * @return false if the password is wrong, or there is none: it would shut its owner out
   */
  @Transactional
  public boolean unlink(UUID id, String password) {
    UserAccount user = users.findById(id).orElseThrow();
    if (!passwords.matches(password, user.passwordHash())) {
      return false;
    }
    if (settings.issuer() != null && links.remove(id, settings.issuer())) {
      user.changeWaysIn(tools.clock().instant());
      devices.forgetAll(id);
      tools.audit().add(Act.PROVIDER_UNLINKED, id, null, null);
    }
    return true;
  }
}
