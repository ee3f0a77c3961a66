package app.spotwright.account;

import app.spotwright.account.SignInRefusal.Reason;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides whose account it is. The provider's own name for somebody goes before everything; their
 * address counts only the first time, and only if the provider has verified it. Thread-safe.
 */
@Component
class ProviderArrival {
  private static final int LONGEST_NAME = 120;

  private final OidcSettings settings;
  private final ProviderLinks links;
  private final UserAccounts users;
  private final Accounts accounts;
  private final Ousting ousting;
  private final AccountTools tools;

  ProviderArrival(
      OidcSettings settings,
      ProviderLinks links,
      UserAccounts users,
      Accounts accounts,
      Ousting ousting,
      AccountTools tools) {
    this.settings = settings;
    this.links = links;
    this.users = users;
    this.accounts = accounts;
    this.ousting = ousting;
    this.tools = tools;
  }

  /** Finds, links or makes the account, or says why not. */
  @Transactional
  public Answer decide(ProviderIdentity identity) {
    Optional<UUID> linked = links.find(identity.issuer(), identity.subject());
    if (linked.isPresent()) {
      return again(users.findById(linked.get()).orElseThrow(), identity);
    }
    String email = identity.email();
    if (email == null || !identity.emailVerified() || !EmailAddress.isPossible(email)) {
      return new Answer(null, Reason.UNVERIFIED);
    }
    String address = Accounts.folded(email);
    Optional<UserAccount> known = users.findByEmail(address);
    return known.isPresent() ? link(known.get(), identity, address) : welcome(identity, address);
  }

  private Answer again(UserAccount user, ProviderIdentity identity) {
    if (user.isSuspended()) {
      return new Answer(user.id(), Reason.SUSPENDED);
    }
    links.used(identity);
    return new Answer(user.id(), null);
  }

  private Answer link(UserAccount user, ProviderIdentity identity, String address) {
    if (user.isSuspended()) {
      return new Answer(user.id(), Reason.SUSPENDED);
    }
    Optional<ProviderLinks.Link> linked = links.of(user.id(), identity.issuer());
    if (linked.filter(link -> link.subject().equals(identity.subject())).isPresent()) {
      return again(user, identity); // made in the same moment
    }
    if (linked.isPresent()) {
      // addresses are given to other people: the account stays with the one that it was linked to
      return new Answer(user.id(), Reason.LINKED_OTHERWISE);
    }
    if (user.isConfirmed()) {
      tools.mails().linked(user, settings.name());
    } else {
      ousting.oust(user);
      tools.mails().claimed(user, settings.name());
    }
    add(user.id(), identity, address);
    return new Answer(user.id(), null);
  }

  private Answer welcome(ProviderIdentity identity, String address) {
    if (!settings.newcomers()) {
      return new Answer(null, Reason.UNKNOWN);
    }
    UUID user = accounts.admit(address, name(identity, address), identity.locale());
    add(user, identity, address);
    return new Answer(user, null);
  }

  private void add(UUID user, ProviderIdentity identity, String address) {
    links.add(user, identity, address);
    tools.audit().add(Act.PROVIDER_LINKED, user, null, null);
  }

  private static String name(ProviderIdentity identity, String address) {
    String told = identity.name() == null ? "" : identity.name().strip();
    String name = told.isEmpty() ? address.substring(0, address.indexOf('@')) : told;
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  /**
   * What was decided.
   *
   * @param user the account that it is about, if there is one
   * @param refused why they are not let in, or null if they are
   */
  record Answer(@Nullable UUID user, @Nullable Reason refused) {}
}
