package app.spotwright.account;

import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Lets in whoever has signed in at the provider. Thread-safe. */
@Component
public class ProviderSignIn {
  private final ProviderArrival arrival;
  private final Accounts accounts;

  ProviderSignIn(ProviderArrival arrival, Accounts accounts) {
    this.arrival = arrival;
    this.accounts = accounts;
  }

  /**
   * Finds, links or makes the account of somebody.
   *
   * @throws ProviderRefusal if they have no account here and get none, or theirs is shut
   */
  public AccountPrincipal enter(ProviderIdentity identity) throws ProviderRefusal {
    ProviderArrival.Answer answer = decide(identity);
    if (answer.refused() != null) {
      throw new ProviderRefusal(answer.refused(), identity, answer.user());
    }
    return accounts.find(Objects.requireNonNull(answer.user())).orElseThrow();
  }

  private ProviderArrival.Answer decide(ProviderIdentity identity) {
    try {
      return arrival.decide(identity);
    } catch (DataIntegrityViolationException e) {
      // the same person came twice at once: the other one has made what was missing
      return arrival.decide(identity);
    }
  }
}
