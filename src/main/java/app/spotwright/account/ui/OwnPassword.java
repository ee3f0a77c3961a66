package app.spotwright.account.ui;

import app.spotwright.account.SignInGuard;
import app.spotwright.account.SignedIn;
import app.spotwright.design.Words;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Has people show that they know their own password. Whoever guesses at it, at a screen that was
 * left open, waits as at the sign-in.
 *
 * @param guard makes them wait
 * @param who is signed in
 * @param exists whether they have one
 */
record OwnPassword(SignInGuard guard, SignedIn who, boolean exists) {
  /**
   * Does what needs the password, and says at its field what is wrong with it.
   *
   * @param act false if the password is wrong
   * @return whether it was done
   */
  boolean allows(PasswordField field, BooleanSupplier act) {
    field.setInvalid(false);
    String address = Visitor.address();
    Duration wait = guard.enter(who.email(), address);
    if (!wait.isZero()) {
      field.setErrorMessage(Words.of("account.password.wait", wait.toSeconds() + 1));
      field.setInvalid(true);
      return false;
    }
    if (!act.getAsBoolean()) {
      Fields.wrong(field);
      return false;
    }
    guard.succeeded(who.email(), address);
    return true;
  }
}
