package app.spotwright.account.ui;

import app.spotwright.account.Profile;
import app.spotwright.design.Words;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.UUID;

/** The address: another one counts once it is confirmed. */
final class EmailSection extends Section {
  EmailSection(OwnPassword own, Profile profile) {
    super("account.address");
    add(new Paragraph(Words.of("account.address.now", own.who().email())));
    if (own.exists()) {
      change(own, profile);
    } else {
      add(new Paragraph(Words.of("account.no-password.needed")));
    }
  }

  private void change(OwnPassword own, Profile profile) {
    EmailField email = Fields.email("account.address.helper");
    PasswordField password = Fields.password("account.password");
    password.setHelperText(Words.of("account.password.confirm"));
    password.setId("email-password");
    add(
        email,
        password,
        acts(
            "account.address.change",
            () -> {
              outcome("");
              if (!Fields.check(email)) {
                return;
              }
              UUID user = own.who().user();
              if (own.allows(
                  password,
                  () -> profile.askForEmail(user, email.getValue(), password.getValue()))) {
                outcome(Words.of("account.address.asked", email.getValue().strip()));
                password.clear();
              }
            }));
  }
}
