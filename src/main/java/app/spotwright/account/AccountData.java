package app.spotwright.account;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the accounts know about somebody. */
@Component
class AccountData implements PersonalData {
  private static final int ENTRIES = 100_000;

  private final UserAccounts users;
  private final Memberships memberships;
  private final ApiTokens tokens;
  private final ProviderLinks links;
  private final AuditLog audit;
  private final JsonMapper json = JsonMapper.builder().build();

  AccountData(
      UserAccounts users,
      Memberships memberships,
      ApiTokens tokens,
      ProviderLinks links,
      AuditLog audit) {
    this.users = users;
    this.memberships = memberships;
    this.tokens = tokens;
    this.links = links;
    this.audit = audit;
  }

  @Override
  public void copy(SignedIn who, Archive archive) throws IOException {
    UserAccount user = users.findById(who.user()).orElseThrow();
    Copy copy =
        new Copy(
            user.id(),
            user.email(),
            user.isConfirmed(),
            user.name(),
            user.role(),
            user.locale().toLanguageTag(),
            user.createdAt(),
            memberships.findByUserId(user.id()).stream().map(Membership::workspaceId).toList(),
            tokens.of(user.id()),
            links.of(user.id()),
            audit.about(user.id(), ENTRIES));
    byte[] bytes = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(copy);
    archive.add("account/account.json", out -> out.write(bytes));
  }

  private record Copy(
      UUID id,
      String email,
      boolean confirmed,
      String name,
      Role role,
      String locale,
      Instant createdAt,
      List<UUID> workspaces,
      List<ApiTokens.ApiToken> apiTokens,
      List<ProviderLinks.Link> providerLinks,
      List<AuditLog.Entry> auditLog) {}
}
