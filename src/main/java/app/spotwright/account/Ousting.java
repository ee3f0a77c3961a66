package app.spotwright.account;

import app.spotwright.account.ActionLinks.Purpose;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Gives an account whose address was never confirmed to whoever has shown that the address is
 * theirs. Somebody else may have made it and be waiting for them: whatever opens it is void from
 * now on.
 */
@Component
class Ousting {
  private final RememberedDevices devices;
  private final ApiTokens tokens;
  private final AccountTools tools;

  Ousting(RememberedDevices devices, ApiTokens tokens, AccountTools tools) {
    this.devices = devices;
    this.tokens = tokens;
    this.tools = tools;
  }

  /** Password, sessions, browsers, API tokens and mailed links open the account no longer. */
  void oust(UserAccount user) {
    Instant now = tools.clock().instant();
    user.dropPassword(now);
    user.confirm(user.email(), now);
    devices.forgetAll(user.id());
    tokens.revokeAll(user.id());
    for (Purpose purpose : Purpose.values()) {
      tools.links().voidAll(user.id(), purpose);
    }
    tools.audit().add(Act.EMAIL_CONFIRMED, user.id(), null, "provider");
    tools.audit().add(Act.PASSWORD_CHANGED, user.id(), null, "removed");
  }
}
