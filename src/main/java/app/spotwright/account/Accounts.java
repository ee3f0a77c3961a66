package app.spotwright.account;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes accounts, finds them, and says who may sign in. Thread-safe. */
@Component
public class Accounts {
  /** The form of a hash with the usual number of rounds, of no password that anybody knows. */
  private static final String NOBODYS_HASH =
      "$2a$12$" + "spotwrightspotwright.".repeat(3).substring(0, 53);

  private final UserAccounts users;
  private final Workspaces workspaces;
  private final Memberships memberships;
  private final Passwords passwords;
  private final AccountTools tools;
  private final TransactionTemplate transaction;

  Accounts(
      UserAccounts users,
      Workspaces workspaces,
      Memberships memberships,
      Passwords passwords,
      AccountTools tools,
      TransactionTemplate transaction) {
    this.users = users;
    this.workspaces = workspaces;
    this.memberships = memberships;
    this.passwords = passwords;
    this.tools = tools;
    this.transaction = transaction;
  }

  /** Whether there is an account with that address, written in any case. */
  @Transactional(readOnly = true)
  public boolean exists(String email) {
    return users.existsByEmail(folded(email));
  }

  /** Whether there is such a workspace. */
  @Transactional(readOnly = true)
  public boolean hasWorkspace(UUID id) {
    return workspaces.existsById(id);
  }

  /** All workspaces. */
  @Transactional(readOnly = true)
  public List<UUID> workspaces() {
    return workspaces.ids();
  }

  /** Whether there is nobody yet. */
  @Transactional(readOnly = true)
  public boolean isEmpty() {
    return users.count() == 0;
  }

  /**
   * Makes an account with a workspace of its own, and mails the link that confirms the address.
   *
   * @param password in clear, good enough for {@link Passwords#weakness}
   * @throws EmailTaken if there is one with that address
   */
  public SignedIn register(String email, String name, String password, Locale locale)
      throws EmailTaken {
    String hash = passwords.encoded(password, name, email);
    try {
      return transaction.execute(_ -> {
        UserAccount user = make(email, name, hash, Role.USER, locale);
        tools.audit().add(Act.REGISTERED, user.id(), null, null);
        String secret =
            tools.links().issue(user.id(), ActionLinks.Purpose.CONFIRM_EMAIL, user.email());
        tools.mails().confirmEmail(user, user.email(), secret);
        return signedIn(user).orElseThrow();
      });
    } catch (DataIntegrityViolationException e) {
      if (exists(email)) {
        throw new EmailTaken();
      }
      throw e;
    }
  }

  /** Makes an account whose address needs no confirmation: it belongs to the operator. */
  @Transactional
  public SignedIn found(String email, String name, String password, Role role) {
    UserAccount user = make(email, name, passwords.encoded(password), role, Locale.ENGLISH);
    user.confirm(user.email(), tools.clock().instant());
    tools.audit().add(Act.REGISTERED, user.id(), null, role.name());
    return signedIn(user).orElseThrow();
  }

  /**
   * Makes an account without a password, whose address somebody else has made sure of.
   *
   * @return its id
   */
  UUID admit(String email, String name, Locale locale) {
    UserAccount user = make(email, name, null, Role.USER, locale);
    user.confirm(user.email(), tools.clock().instant());
    tools.audit().add(Act.REGISTERED, user.id(), null, "provider");
    return user.id();
  }

  private UserAccount make(
      String email, String name, @Nullable String hash, Role role, Locale locale) {
    Instant now = tools.clock().instant();
    UserAccount user =
        users.saveAndFlush(new UserAccount(folded(email), name.strip(), hash, role, locale, now));
    Workspace workspace = workspaces.save(new Workspace(name.strip(), now));
    memberships.save(new Membership(workspace.id(), user.id(), Membership.Kind.OWNER, now));
    return user;
  }

  /**
   * Who has that address and password. Takes as long where there is no such account. A suspended
   * account is found too: it is told so.
   */
  public Optional<AccountPrincipal> authenticate(String email, String password) {
    Optional<UserAccount> user = users.findByEmail(folded(email));
    String hash = user.map(UserAccount::passwordHash).orElse(NOBODYS_HASH);
    return passwords.matches(password, hash) ? user.flatMap(this::principal) : Optional.empty();
  }

  /** The account with an id, as it stands. */
  @Transactional(readOnly = true)
  public Optional<AccountPrincipal> find(UUID id) {
    return users.findById(id).flatMap(this::principal);
  }

  /** The id behind an address. */
  @Transactional(readOnly = true)
  public Optional<UUID> idOf(String email) {
    return users.findByEmail(folded(email)).map(UserAccount::id);
  }

  /** Gives somebody another role; holds from their next click on. */
  @Transactional
  public void changeRole(UUID id, Role role) {
    UserAccount user = users.findById(id).orElseThrow();
    user.changeRole(role, tools.clock().instant());
    tools.audit().add(Act.ROLE_CHANGED, id, null, role.name());
  }

  /** Shuts somebody out, at once. */
  @Transactional
  public void suspend(UUID id) {
    users.findById(id).orElseThrow().suspend(tools.clock().instant());
    tools.audit().add(Act.SUSPENDED, id, null, null);
  }

  /** Lets somebody in again. */
  @Transactional
  public void resume(UUID id) {
    users.findById(id).orElseThrow().resume(tools.clock().instant());
    tools.audit().add(Act.RESUMED, id, null, null);
  }

  private Optional<AccountPrincipal> principal(UserAccount user) {
    return signedIn(user)
        .map(who -> new AccountPrincipal(who, user.credentials(), !user.isSuspended()));
  }

  private Optional<SignedIn> signedIn(UserAccount user) {
    return memberships
        .findFirstByUserIdOrderByCreatedAt(user.id())
        .map(membership ->
            new SignedIn(
                user.id(),
                membership.workspaceId(),
                user.name(),
                user.email(),
                user.isConfirmed(),
                user.role(),
                user.locale()));
  }

  static String folded(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
