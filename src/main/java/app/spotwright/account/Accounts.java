package app.spotwright.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts and finds them. Thread-safe. */
@Component
public class Accounts implements UserDetailsService {
  private static final String NO_PASSWORD = "";

  private final UserAccounts users;
  private final Workspaces workspaces;
  private final Memberships memberships;
  private final PasswordEncoder passwords;
  private final Clock clock;

  Accounts(
      UserAccounts users,
      Workspaces workspaces,
      Memberships memberships,
      PasswordEncoder passwords,
      Clock clock) {
    this.users = users;
    this.workspaces = workspaces;
    this.memberships = memberships;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** Whether there is an account with that address, written in any case. */
  @Transactional(readOnly = true)
  public boolean exists(String email) {
    return users.existsByEmail(folded(email));
  }

  /**
   * Makes an account with a workspace of its own.
   *
   * @param password in clear
   */
  @Transactional
  public SignedIn register(String email, String name, String password, Role role) {
    Instant now = clock.instant();
    UserAccount user =
        users.save(new UserAccount(folded(email), name, passwords.encode(password), role, now));
    Workspace workspace = workspaces.save(new Workspace(name, now));
    memberships.save(new Membership(workspace.id(), user.id(), Membership.Kind.OWNER, now));
    return new SignedIn(user.id(), workspace.id(), user.name(), user.email(), user.role());
  }

  @Override
  @Transactional(readOnly = true)
  public UserDetails loadUserByUsername(String email) {
    UserAccount user =
        users
            .findByEmail(folded(email))
            .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    Membership membership =
        memberships
            .findFirstByUserIdOrderByCreatedAt(user.id())
            .orElseThrow(() -> new UsernameNotFoundException("the account has no workspace"));
    SignedIn signedIn =
        new SignedIn(user.id(), membership.workspaceId(), user.name(), user.email(), user.role());
    String hash = user.passwordHash();
    return new AccountPrincipal(signedIn, hash == null ? NO_PASSWORD : hash, !user.isSuspended());
  }

  private static String folded(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
