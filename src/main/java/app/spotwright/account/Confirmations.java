package app.spotwright.account;

import app.spotwright.account.ActionLinks.Purpose;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes sure that addresses belong to those who gave them. Thread-safe. */
@Component
public class Confirmations {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final UserAccounts users;
  private final AccountTools tools;

  Confirmations(UserAccounts users, AccountTools tools) {
    this.users = users;
    this.tools = tools;
  }

  /**
   * Mails another link to confirm the address of an account.
   *
   * @return false if one was mailed within the last minute, or nothing is to be confirmed
   */
  @Transactional
  public boolean sendAgain(UUID id) {
    UserAccount user = users.findById(id).orElseThrow();
    if (user.isConfirmed() || tools.links().issuedWithin(id, Purpose.CONFIRM_EMAIL, PAUSE)) {
      return false;
    }
    send(user, user.email());
    return true;
  }

  /** Mails a link to an address that somebody wants to have from now on. */
  void send(UserAccount user, String address) {
    String secret = tools.links().issue(user.id(), Purpose.CONFIRM_EMAIL, address);
    tools.mails().confirmEmail(user, address, secret);
  }

  /**
   * Uses a link.
   *
   * @return false if it is unknown, used, expired, or the address went to somebody else meanwhile
   */
  @Transactional
  public boolean confirm(String secret) {
    return tools.links().redeem(secret, Purpose.CONFIRM_EMAIL).map(this::confirm).orElse(false);
  }

  private boolean confirm(ActionLinks.Link link) {
    UserAccount user = users.findById(link.user()).orElseThrow();
    String before = user.email();
    boolean moves = !before.equals(link.email());
    if (moves && users.existsByEmail(link.email())) {
      return false;
    }
    user.confirm(link.email(), tools.clock().instant());
    tools.audit().add(Act.EMAIL_CONFIRMED, user.id(), null, null);
    if (moves) {
      // whoever reads the old mailbox has no say any more
      tools.links().voidAll(user.id(), Purpose.RESET_PASSWORD);
      tools.mails().emailChanged(user, before);
    }
    return true;
  }
}
