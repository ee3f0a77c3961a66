package app.spotwright.account.ui;

import app.spotwright.account.PasswordReset;
import app.spotwright.account.Passwords;
import app.spotwright.account.Profile;
import app.spotwright.account.SignedIn;
import app.spotwright.design.Words;
import com.vaadin.flow.component.textfield.PasswordField;

/** Another password; all other browsers are signed out by it. */
final class PasswordSection extends Section {
  /**
   * @param reset the way to one for those who have none
   */
  PasswordSection(
      OwnPassword own,
      Profile profile,
      Passwords passwords,
      OwnSession session,
      PasswordReset reset) {
    super("account.change-password");
    if (own.exists()) {
      change(own, profile, passwords, session);
    } else {
      add(new MissingPassword(own, reset));
    }
  }

  private void change(OwnPassword own, Profile profile, Passwords passwords, OwnSession session) {
    SignedIn who = own.who();
    PasswordField old = Fields.password("account.old-password");
    old.setHelperText(Words.of("account.password.confirm"));
    old.setId("old-password");
    PasswordField next = Fields.newPassword();
    add(
        old,
        next,
        acts(
            "account.change-password",
            () -> {
              outcome("");
              if (!Fields.check(next, passwords, who.name(), who.email())) {
                return;
              }
              if (own.allows(
                  old, () -> profile.changePassword(who.user(), old.getValue(), next.getValue()))) {
                session.renew(who);
                outcome(Words.of("account.change-password.done"));
                old.clear();
                next.clear();
              }
            }));
  }
}
