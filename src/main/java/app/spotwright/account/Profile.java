package app.spotwright.account;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people change about their own account. Thread-safe. */
@Component
public class Profile {
  private final UserAccounts users;
  private final Passwords passwords;
  private final Confirmations confirmations;
  private final RememberedDevices devices;
  private final AccountTools tools;

  Profile(
      UserAccounts users,
      Passwords passwords,
      Confirmations confirmations,
      RememberedDevices devices,
      AccountTools tools) {
    this.users = users;
    this.passwords = passwords;
    this.confirmations = confirmations;
    this.devices = devices;
    this.tools = tools;
  }

  /** Changes the name and the language. */
  @Transactional
  public void describe(UUID id, String name, Locale locale) {
    users.findById(id).orElseThrow().describe(name.strip(), locale, tools.clock().instant());
  }

  /**
   * Asks for another address: it counts once the link mailed there was used. Where the address is
   * somebody else's nothing is mailed, and nothing tells.
   *
   * @return false if the password is wrong
   */
  @Transactional
  public boolean askForEmail(UUID id, String email, String password) {
    UserAccount user = users.findById(id).orElseThrow();
    if (!passwords.matches(password, user.passwordHash())) {
      return false;
    }
    String address = Accounts.folded(email);
    if (!users.existsByEmail(address)) {
      confirmations.send(user, address);
    }
    return true;
  }

  /**
   * Changes the password; all other sessions end and all browsers are forgotten.
   *
   * @return false if the old one is wrong
   */
  @Transactional
  public boolean changePassword(UUID id, String old, String password) {
    UserAccount user = users.findById(id).orElseThrow();
    if (!passwords.matches(old, user.passwordHash())) {
      return false;
    }
    user.changePassword(
        passwords.encoded(password, user.name(), user.email()), tools.clock().instant());
    tools.links().voidAll(id, ActionLinks.Purpose.RESET_PASSWORD);
    tools.links().voidMoves(id, user.email());
    devices.forgetAll(id);
    tools.audit().add(Act.PASSWORD_CHANGED, id, null, null);
    tools.mails().passwordChanged(user);
    return true;
  }
}
