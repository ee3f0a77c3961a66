package app.spotwright.account.ui;

import app.spotwright.account.PasswordReset;
import app.spotwright.account.SignedIn;
import app.spotwright.design.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;

/** Stands where a password would be asked for, for those who have none: how to get one. */
final class MissingPassword extends Div {
  private final Paragraph words = new Paragraph(Words.of("account.no-password"));

  MissingPassword(OwnPassword own, PasswordReset reset) {
    addClassName("sw-no-password");
    words.getElement().setAttribute("role", "status");
    Button ask = new Button(Words.of("account.no-password.ask"), _ -> ask(own, reset));
    ask.addThemeVariants(ButtonVariant.PRIMARY);
    add(words, ask);
  }

  private void ask(OwnPassword own, PasswordReset reset) {
    SignedIn who = own.who();
    String address = Visitor.address();
    Duration wait = own.guard().enter(address);
    if (!wait.isZero()) {
      words.setText(Words.of("account.register.too-many", wait.toSeconds() + 1));
      return;
    }
    reset.ask(who.email(), address);
    words.setText(Words.of("account.no-password.asked", who.email()));
  }
}
