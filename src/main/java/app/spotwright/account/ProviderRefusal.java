package app.spotwright.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody is known to the provider, but is not let in here. */
public final class ProviderRefusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final SignInRefusal.Reason reason;
  private final String email;
  private final @Nullable UUID user;

  ProviderRefusal(SignInRefusal.Reason reason, ProviderIdentity identity, @Nullable UUID user) {
    super("not let in: " + reason);
    this.reason = reason;
    this.email = identity.email() == null ? "" : identity.email();
    this.user = user;
  }

  /** Why. */
  public SignInRefusal.Reason reason() {
    return reason;
  }

  /** Their address as the provider has it, or nothing. */
  public String email() {
    return email;
  }

  /** The account that it is about, if there is one. */
  public @Nullable UUID user() {
    return user;
  }
}
