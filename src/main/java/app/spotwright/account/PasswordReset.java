package app.spotwright.account;

import app.spotwright.account.ActionLinks.Purpose;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Another password for those who forgot theirs. Thread-safe. */
@Component
public class PasswordReset {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final UserAccounts users;
  private final Passwords passwords;
  private final RememberedDevices devices;
  private final ApiTokens tokens;
  private final SignInGuard guard;
  private final AccountTools tools;

  PasswordReset(
      UserAccounts users,
      Passwords passwords,
      RememberedDevices devices,
      ApiTokens tokens,
      SignInGuard guard,
      AccountTools tools) {
    this.users = users;
    this.passwords = passwords;
    this.devices = devices;
    this.tokens = tokens;
    this.guard = guard;
    this.tools = tools;
  }

  /**
   * Mails a link if there is an account with that address, at most one a minute. Says nothing about
   * whether there is.
   *
   * @param address of the client, or null if it is unknown
   */
  @Transactional
  public void ask(String email, @Nullable String address) {
    Optional<UserAccount> found = users.findByEmail(Accounts.folded(email));
    if (found.isEmpty()) {
      return;
    }
    UserAccount user = found.get();
    if (!tools.links().issuedWithin(user.id(), Purpose.RESET_PASSWORD, PAUSE)) {
      String secret = tools.links().issue(user.id(), Purpose.RESET_PASSWORD, user.email());
      tools.mails().resetPassword(user, secret);
      tools.audit().add(Act.RESET_ASKED, user.id(), address, null);
    }
  }

  /** Whose password a link would change, as long as it can be used. */
  @Transactional(readOnly = true)
  public Optional<String> emailFor(String secret) {
    return tools.links().find(secret, Purpose.RESET_PASSWORD).map(ActionLinks.Link::email);
  }

  /**
   * Uses a link: sets the password, ends every session, forgets every browser, revokes every token
   * and ends the waits after wrong passwords. The address is confirmed by it too: somebody reads
   * its mail.
   *
   * @param password in clear, good enough for {@link Passwords#weakness}
   * @return the address to sign in with, or empty if the link is unknown, used or expired
   */
  @Transactional
  public Optional<String> complete(String secret, String password) {
    String hash = passwords.encoded(password);
    return tools
        .links()
        .redeem(secret, Purpose.RESET_PASSWORD)
        .map(link -> {
          UserAccount user = users.findById(link.user()).orElseThrow();
          user.changePassword(hash, tools.clock().instant());
          if (user.email().equals(link.email())) {
            user.confirm(link.email(), tools.clock().instant());
          }
          tools.links().voidMoves(user.id(), user.email());
          devices.forgetAll(user.id());
          tokens.revokeAll(user.id());
          guard.forget(user.email());
          tools.audit().add(Act.PASSWORD_CHANGED, user.id(), null, "reset");
          tools.mails().passwordChanged(user);
          return user.email();
        });
  }
}
