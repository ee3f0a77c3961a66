package app.spotwright.account;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes accounts with everything in them. Thread-safe. */
@Component
public class Departure {
  private final UserAccounts users;
  private final Workspaces workspaces;
  private final Memberships memberships;
  private final Passwords passwords;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  Departure(
      UserAccounts users,
      Workspaces workspaces,
      Memberships memberships,
      Passwords passwords,
      AuditLog audit,
      ApplicationEventPublisher events) {
    this.users = users;
    this.workspaces = workspaces;
    this.memberships = memberships;
    this.passwords = passwords;
    this.audit = audit;
    this.events = events;
  }

  /**
   * Deletes an account, its sessions, tokens and links, and every workspace in which nobody else
   * works. What the audit log has about it stays, and names nobody any more.
   *
   * @return false if the password is wrong
   */
  @Transactional
  public boolean leave(UUID id, String password) {
    UserAccount user = users.findById(id).orElseThrow();
    if (!passwords.matches(password, user.passwordHash())) {
      return false;
    }
    List<UUID> alone =
        memberships.findByUserId(id).stream()
            .map(Membership::workspaceId)
            .filter(workspace -> memberships.findByWorkspaceId(workspace).size() == 1)
            .toList();
    events.publishEvent(new AccountDeleted(id, alone));
    audit.add(Act.ACCOUNT_DELETED, id, null, null);
    alone.forEach(workspaces::deleteById);
    users.delete(user);
    return true;
  }
}
