package app.spotwright.account;

import java.util.List;
import java.util.UUID;

/**
 * An account is being deleted, with the workspaces that nobody else works in. Published inside the
 * transaction, before the rows go: modules delete their rows when they hear it, and files after the
 * commit.
 *
 * @param user id of the account
 * @param workspaces ids of the workspaces that go with it
 */
public record AccountDeleted(UUID user, List<UUID> workspaces) {
  public AccountDeleted {
    workspaces = List.copyOf(workspaces);
  }
}
